import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord.js';
import { toFaultAnswer, toOutdatedAnswer } from '../answers/fault.ts';
import type { Command } from '../command/command.ts';
import type { Answer, Opening, RawArgs, Route } from '../domain/answer.ts';
import type { Library } from '../search/library.ts';
import { createAnswering } from './answering.ts';
import { decodeState, fill } from './custom-id.ts';
import { MESSAGE_COMMAND } from './message-command.ts';
import { toModal } from './modal.ts';
import { toResponse } from './respond.ts';

export interface DispatchOptions {
  readonly commands: readonly Command[];
  readonly library: () => Library;
  readonly now: () => Date;
  /** Told of every exception, with the reference that the person was shown. */
  readonly onFault: (error: unknown, reference: string, what: string) => void;
  /** Told how each question ended. */
  readonly onAnswer?: (command: string, tone: Answer['tone']) => void;
}

/** Both answer with the body of an interaction's callback, and never throw. */
export interface Dispatch {
  /** Answers an interaction as Discord delivers it. */
  readonly answer: (interaction: APIInteraction) => APIInteractionResponse;
  /** A private apology with a reference, for an error that happened outside. */
  readonly apologise: (error: unknown) => APIInteractionResponse;
}

/** Pure of transport: JSON in, JSON out. The one place where exceptions become answers. */
export function createDispatch({ commands, library, now, onFault, onAnswer }: DispatchOptions): Dispatch {
  const answering = createAnswering(commands, library, now);
  const { argNames } = answering;

  function follow(
    route: Route,
    opening: Opening,
    from?: APIMessageComponentInteraction,
  ): APIInteractionResponse {
    const rendered = answering.answer(route);
    onAnswer?.(route.command, rendered.answer.tone);
    return toResponse(rendered, opening, from);
  }

  const tell = (answer: Answer): APIInteractionResponse => toResponse(answering.render(answer), 'aside');

  function answerCommand({ data }: APIApplicationCommandInteraction): APIInteractionResponse {
    if (data.type === ApplicationCommandType.ChatInput) {
      return follow({ command: data.name, args: toArgs(data.options) }, 'aloud');
    }
    if (data.type === ApplicationCommandType.Message && data.name === MESSAGE_COMMAND.name) {
      return follow(MESSAGE_COMMAND.toRoute(data.resolved.messages[data.target_id]?.content ?? ''), 'aside');
    }
    return tell(toOutdatedAnswer());
  }

  function answerComponent(interaction: APIMessageComponentInteraction): APIInteractionResponse {
    const state = decodeState(interaction.data.custom_id, argNames);
    if (state === undefined) return tell(toOutdatedAnswer());
    const asked =
      state.prompt === true && state.fills !== undefined && answering.describeArg(state.route, state.fills);
    if (asked) return toModal(state, asked, argNames);
    const chosen = 'values' in interaction.data ? interaction.data.values.join(',') : undefined;
    return follow(fill(state, chosen), state.opening, interaction);
  }

  function answerModal({ data }: APIModalSubmitInteraction): APIInteractionResponse {
    const state = decodeState(data.custom_id, argNames);
    if (state === undefined) return tell(toOutdatedAnswer());
    const [typed] = data.components.flatMap((row) => ('components' in row ? row.components : []));
    return follow(fill(state, typed?.value), state.opening);
  }

  function suggest({ data }: APIApplicationCommandAutocompleteInteraction): APIInteractionResponse {
    const focused = data.options.find((option) => 'focused' in option && option.focused === true);
    if (focused === undefined || !('value' in focused)) return toSuggestions([]);
    const others = toArgs(data.options.filter((option) => option !== focused));
    return toSuggestions(answering.suggest(data.name, focused.name, String(focused.value), others));
  }

  function answer(interaction: APIInteraction): APIInteractionResponse {
    switch (interaction.type) {
      case InteractionType.Ping:
        return { type: InteractionResponseType.Pong };
      case InteractionType.ApplicationCommand:
        return answerCommand(interaction);
      case InteractionType.ApplicationCommandAutocomplete:
        return suggest(interaction);
      case InteractionType.MessageComponent:
        return answerComponent(interaction);
      case InteractionType.ModalSubmit:
        return answerModal(interaction);
    }
  }

  function apologise(error: unknown, what = 'callback'): APIInteractionResponse {
    const reference = createReference();
    onFault(error, reference, what);
    return tell(toFaultAnswer(reference));
  }

  return {
    apologise: (error) => apologise(error),
    answer(interaction) {
      try {
        return answer(interaction);
      } catch (error) {
        const apology = apologise(error, InteractionType[interaction.type]);
        return interaction.type === InteractionType.ApplicationCommandAutocomplete
          ? toSuggestions([])
          : apology;
      }
    },
  };
}

const toSuggestions = (choices: readonly { name: string; value: string }[]): APIInteractionResponse => ({
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [...choices] },
});

/** Options as raw text by name; sub-commands are not used by this bot. */
function toArgs(options: readonly { name: string; value?: unknown }[] | undefined): RawArgs {
  const args: Record<string, string> = {};
  for (const { name, value } of options ?? []) if (value !== undefined) args[name] = String(value);
  return args;
}

/** Short enough to be read out: it joins what a person saw to a line of the log. */
const createReference = (): string => Math.random().toString(36).slice(2, 8).padEnd(6, '0').toUpperCase();
