import { z } from 'zod';
import { COMPONENT } from '../../../discord/limits.ts';
import { FAULT } from './faults.ts';
import { exactText, list, text } from './fields.ts';
import { report } from './form.ts';
import { channelSelect, mentionableSelect, roleSelect, stringSelect, userSelect } from './select.ts';

const textInput = z.object({
  type: z.literal(4),
  id: z.int().min(0).nullish(),
  custom_id: exactText({ min: 1, max: COMPONENT.customId }),
  style: z.int().min(1).max(2),
  label: text({ min: 1, max: COMPONENT.inputLabel }).nullish(),
  value: text({ max: COMPONENT.inputValue }).nullish(),
  placeholder: text({ max: COMPONENT.inputPlaceholder }).nullish(),
  required: z.boolean().nullish(),
  min_length: z.int().min(0).max(COMPONENT.inputValue).nullish(),
  max_length: z.int().min(1).max(COMPONENT.inputValue).nullish(),
});

/** The older form: a row that holds one text input with its own label. */
const row = z
  .object({
    type: z.literal(1),
    id: z.int().min(0).nullish(),
    components: list(z.discriminatedUnion('type', [textInput]), { min: 1, max: 1 }),
  })
  .superRefine(({ components }, context) => {
    components.forEach((input, index) => {
      if (!input.label) report(context, FAULT.required, ['components', index, 'label']);
    });
  });

const label = z.object({
  type: z.literal(18),
  id: z.int().min(0).nullish(),
  label: text({ min: 1, max: COMPONENT.inputLabel }),
  description: text({ max: 100 }).nullish(),
  component: z.discriminatedUnion('type', [
    textInput,
    stringSelect,
    userSelect,
    roleSelect,
    mentionableSelect,
    channelSelect,
  ]),
});

const textDisplay = z.object({
  type: z.literal(10),
  id: z.int().min(0).nullish(),
  content: text({ min: 1, max: 4000 }),
});

/** The form that a bot opens in answer to a command or a component. */
export const modal = z
  .object({
    custom_id: exactText({ min: 1, max: COMPONENT.customId }),
    title: text({ min: 1, max: COMPONENT.modalTitle }),
    components: list(z.discriminatedUnion('type', [row, label, textDisplay]), {
      min: 1,
      max: COMPONENT.modalRows,
    }),
  })
  .superRefine(({ components }, context) => {
    const seen = new Set<string>();
    components.forEach((component, index) => {
      for (const { custom_id: customId } of inputsOf(component)) {
        if (seen.has(customId)) report(context, FAULT.duplicateCustomId, ['components', index, 'custom_id']);
        seen.add(customId);
      }
    });
  });

export type ModalForm = z.infer<typeof modal>;
type ModalPart = ModalForm['components'][number];
export type ModalInput = Extract<ModalPart, { type: 18 }>['component'];

/** The fields of a part of a modal that people fill in. */
export function inputsOf(part: ModalPart): ModalInput[] {
  if (part.type === 1) return part.components;
  return part.type === 18 ? [part.component] : [];
}
