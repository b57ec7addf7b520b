import { COMPONENT } from '../../../discord/limits.ts';
import { inputsOf, type ModalForm, type ModalInput } from '../rules/modal.ts';
import { checkValues, resolveValues } from './components.ts';
import { badOption } from './refusal.ts';
import type { Resolved } from './resolved.ts';

export type ModalFields = Readonly<Record<string, string | string[]>>;

/**
 * The `data` of a modal's submission, in the shape in which the bot built the modal.
 * @throws ClientError when a required field is empty or a value is not allowed
 */
export function submitModal(modal: ModalForm, fields: ModalFields, resolved: Resolved): object {
  const known = new Set(modal.components.flatMap(inputsOf).map((input) => input.custom_id));
  for (const name of Object.keys(fields)) {
    if (!known.has(name)) throw badOption('unknown_field', `There is no field "${name}".`, name);
  }
  let number = 0;
  const fill = (input: ModalInput): object => ({
    id: ++number,
    type: input.type,
    custom_id: input.custom_id,
    ...fillInput(input, fields[input.custom_id], resolved),
  });
  const components = modal.components.map((part) => {
    const id = ++number;
    if (part.type === 1) return { type: 1, id, components: part.components.map(fill) };
    return part.type === 18 ? { type: 18, id, component: fill(part.component) } : { type: 10, id };
  });
  return { custom_id: modal.custom_id, components, ...resolved.toField() };
}

function fillInput(input: ModalInput, given: string | string[] | undefined, resolved: Resolved): object {
  if (input.type === 4) return { value: checkText(input, given ?? input.value ?? '') };
  const values = given === undefined ? [] : [given].flat();
  const { type, custom_id: field, required, min_values, max_values } = input;
  const options = input.type === 3 ? { options: input.options } : {};
  checkValues(
    {
      type,
      required: required ?? true,
      min_values: min_values ?? 1,
      max_values: max_values ?? 1,
      ...options,
    },
    values,
    field,
  );
  resolveValues(type, values, resolved);
  return { values };
}

function checkText(input: Extract<ModalInput, { type: 4 }>, given: string | string[]): string {
  const { custom_id: field, required } = input;
  if (typeof given !== 'string') throw badOption('wrong_type', 'This field takes text.', field);
  if (given === '') {
    if (required ?? true) throw badOption('missing_field', 'This field is required.', field);
    return '';
  }
  const max = input.max_length ?? COMPONENT.inputValue;
  if (given.length < (input.min_length ?? 0) || given.length > max) {
    throw badOption('out_of_range', 'This text is too short or too long.', field);
  }
  return given;
}
