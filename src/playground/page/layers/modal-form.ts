import type { APISelectMenuComponent, APITextInputComponent } from 'discord.js';
import type { ClientModal } from '../../protocol.ts';
import { COMPONENT } from '../discord-numbers.ts';
import { readText } from '../form.ts';
import type { SelectMenu } from '../messages/select-menu.ts';

/** An input of a modal with its label, wherever Discord's two ways of writing modals put it. */
export type ModalInput = { label: string; description: string | undefined } & (
  | { kind: 'text'; text: APITextInputComponent }
  | { kind: 'select'; select: APISelectMenuComponent }
);

const SELECTS: readonly number[] = [
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
];

/** The inputs of a modal in order; what the page cannot draw is left out. */
export function toInputs({ components }: ClientModal): ModalInput[] {
  return components.flatMap((component): ModalInput[] => {
    if (component.type === COMPONENT.row) {
      return component.components.flatMap((text) =>
        text.type === COMPONENT.textInput
          ? [{ kind: 'text', label: text.label ?? '', description: undefined, text }]
          : [],
      );
    }
    if (component.type !== COMPONENT.label) return [];
    const { label, description, component: inner } = component;
    if (inner.type === COMPONENT.textInput) return [{ kind: 'text', label, description, text: inner }];
    return isSelect(inner) ? [{ kind: 'select', label, description, select: inner }] : [];
  });
}

const isSelect = (component: { type: number }): component is APISelectMenuComponent =>
  SELECTS.includes(component.type);

export const toCustomId = (input: ModalInput): string =>
  input.kind === 'text' ? input.text.custom_id : input.select.custom_id;

/** What the form holds, by the inputs' custom ids. */
export function readFields(
  form: HTMLFormElement,
  inputs: readonly ModalInput[],
): Record<string, string | string[]> {
  const data = new FormData(form);
  return Object.fromEntries(
    inputs.map((input) => {
      const id = toCustomId(input);
      if (input.kind === 'text') return [id, readText(data, id)];
      const menu = form.querySelector<SelectMenu>(`select-menu[data-name="${CSS.escape(id)}"]`);
      return [id, [...(menu?.chosen ?? [])]];
    }),
  );
}
