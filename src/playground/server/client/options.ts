import type { APIApplicationCommandOption } from 'discord.js';
import { COMMAND } from '../../../discord/limits.ts';
import { badOption } from './refusal.ts';
import type { Resolved } from './resolved.ts';

export type OptionValue = string | number | boolean;

/** An option as an interaction carries it. */
export interface SentOption {
  name: string;
  type: number;
  value?: OptionValue;
  focused?: true;
  options?: SentOption[];
}

export interface Filled {
  values: Readonly<Record<string, OptionValue>>;
  /** The option being typed in; while typing, nothing is checked. */
  focused: string | null;
  resolved: Resolved;
  /** Stores the file of an attachment option; null when none was given. */
  attach(option: string): string | null;
}

/** Some options have fields that others lack; these are all that matter here. */
interface Definition {
  name: string;
  type: number;
  required?: boolean;
  options?: readonly Definition[];
  choices?: readonly { value: string | number }[];
  min_length?: number;
  max_length?: number;
  min_value?: number;
  max_value?: number;
}

/**
 * Builds the options of a command's interaction as Discord's client does.
 * @throws ClientError for what the client would not send: unknown, missing or impossible values
 */
export function fillOptions(
  options: readonly APIApplicationCommandOption[],
  path: readonly string[],
  filled: Filled,
): SentOption[] {
  return fillLevel(options, path, filled);
}

function fillLevel(
  definitions: readonly Definition[],
  path: readonly string[],
  filled: Filled,
): SentOption[] {
  const nested = definitions.filter(({ type }) => type <= 2);
  if (nested.length === 0) return fillValues(definitions, filled);
  const [name, ...rest] = path;
  const chosen = nested.find((definition) => definition.name === name);
  if (!chosen) throw badOption('missing_subcommand', 'Choose a subcommand.', name ?? '');
  const options = fillLevel(chosen.options ?? [], rest, filled);
  return [{ name: chosen.name, type: chosen.type, options }];
}

function fillValues(definitions: readonly Definition[], filled: Filled): SentOption[] {
  for (const name of Object.keys(filled.values)) {
    if (!definitions.some((definition) => definition.name === name)) {
      throw badOption('unknown_option', `There is no option "${name}".`, name);
    }
  }
  return definitions.flatMap((definition) => fillValue(definition, filled));
}

function fillValue(definition: Definition, filled: Filled): SentOption[] {
  const { name, type, required = false } = definition;
  const value = type === 11 ? filled.attach(name) : filled.values[name];
  if (filled.focused === name) return [{ name, type, value: value ?? '', focused: true }];
  if (value === undefined || value === null || value === '') {
    if (required && filled.focused === null)
      throw badOption('missing_option', `"${name}" is required.`, name);
    return [];
  }
  if (filled.focused === null) checkValue(definition, value);
  resolveValue(type, String(value), filled.resolved);
  return [{ name, type, value }];
}

const KINDS: Readonly<Record<number, 'string' | 'number' | 'boolean'>> = {
  3: 'string',
  4: 'number',
  5: 'boolean',
  6: 'string',
  7: 'string',
  8: 'string',
  9: 'string',
  10: 'number',
  11: 'string',
};

function checkValue(definition: Definition, value: OptionValue): void {
  const { name, type, choices } = definition;
  const isKind = typeof value === KINDS[type];
  const isWhole = type !== 4 || Number.isSafeInteger(value);
  if (!isKind || !isWhole) throw badOption('wrong_type', `"${name}" cannot have this value.`, name);
  if (choices?.length && !choices.some((choice) => choice.value === value)) {
    throw badOption('no_choice', `"${name}" must be one of the choices.`, name);
  }
  const size = typeof value === 'number' ? value : String(value).length;
  const min = typeof value === 'number' ? definition.min_value : definition.min_length;
  const max =
    typeof value === 'number' ? definition.max_value : (definition.max_length ?? COMMAND.stringValue);
  if ((min !== undefined && size < min) || (max !== undefined && size > max)) {
    throw badOption('out_of_range', `"${name}" is too short, too long, too small or too large.`, name);
  }
}

function resolveValue(type: number, value: string, resolved: Resolved): void {
  if (type === 6) resolved.addUser(value);
  if (type === 7) resolved.addChannel(value);
  if (type === 8) resolved.addRole(value);
  if (type === 9) resolved.addMentionable(value);
}
