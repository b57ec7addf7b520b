import type { APIMessage } from 'discord.js';
import { ButtonStyle, ComponentType } from 'discord.js';
import { ClientError, notFound } from './refusal.ts';
import type { Resolved } from './resolved.ts';

/** A component as far as using it matters. */
interface Usable {
  type: number;
  id?: number;
  custom_id?: string;
  label?: string;
  placeholder?: string;
  style?: number;
  disabled?: boolean;
  required?: boolean;
  min_values?: number;
  max_values?: number;
  options?: readonly { value: string }[];
}

/**
 * The `data` of a component's interaction.
 * @throws ClientError when there is no such component, it is disabled, or the values are not among its own
 */
export function useComponent(
  message: APIMessage,
  customId: string,
  values: readonly string[],
  resolved: Resolved,
): object {
  const component = componentsOf(message).find((entry) => entry.custom_id === customId);
  if (!component) throw notFound('component');
  if (component.disabled) throw new ClientError(400, 'disabled', 'This component is disabled.');
  const base = { id: component.id, custom_id: customId, component_type: component.type };
  if (component.type === ComponentType.Button) return base;
  checkValues(component, values, customId);
  resolveValues(component.type, values, resolved);
  return { ...base, values, ...resolved.toField() };
}

/** All components of a message's rows that a person can use. */
export function componentsOf(message: APIMessage): Usable[] {
  const rows = (message.components ?? []).filter((part) => part.type === ComponentType.ActionRow);
  return rows.flatMap((row) => row.components).filter((entry) => !isLink(entry));
}

const isLink = (entry: Usable): boolean =>
  entry.type === ComponentType.Button && entry.style === ButtonStyle.Link;

/** Whether these values may be chosen in a select. @throws ClientError when not */
export function checkValues(select: Usable, values: readonly string[], field: string): void {
  const min = select.required === false && values.length === 0 ? 0 : (select.min_values ?? 1);
  const max = select.max_values ?? 1;
  const isKnown = (value: string): boolean =>
    select.type !== ComponentType.StringSelect ||
    (select.options?.some((option) => option.value === value) ?? false);
  if (values.length < min || values.length > max || !values.every(isKnown)) {
    throw new ClientError(400, 'bad_values', 'These values cannot be chosen here.', field);
  }
}

/** Adds the people, roles and channels that a select's values name. */
export function resolveValues(type: number, values: readonly string[], resolved: Resolved): void {
  for (const value of values) {
    if (type === ComponentType.UserSelect) resolved.addUser(value);
    if (type === ComponentType.RoleSelect) resolved.addRole(value);
    if (type === ComponentType.MentionableSelect) resolved.addMentionable(value);
    if (type === ComponentType.ChannelSelect) resolved.addChannel(value);
  }
}
