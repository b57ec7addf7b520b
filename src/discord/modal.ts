import {
  type APIModalInteractionResponse,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord.js';
import { cut } from '../domain/text.ts';
import { type ArgNames, type ComponentState, encodeState } from './custom-id.ts';
import { COMPONENT } from './limits.ts';

const LONGEST_QUESTION = 300;

/** A modal that asks for one line; what is typed fills the argument that the state names. */
export function toModal(
  state: ComponentState,
  question: string,
  argNames: ArgNames,
): APIModalInteractionResponse {
  const { prompt: _, ...next } = state;
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: encodeState(next, argNames),
      title: cut('Ask differently', COMPONENT.modalTitle),
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.TextInput,
              custom_id: 'text',
              label: cut(question, COMPONENT.inputLabel),
              style: TextInputStyle.Short,
              required: true,
              max_length: LONGEST_QUESTION,
            },
          ],
        },
      ],
    },
  };
}
