import type { APIApplicationCommandBasicOption } from 'discord.js';
import { OPTION } from '../discord-numbers.ts';
import {
  type Directory,
  matching,
  type Suggestion,
  suggestChannels,
  suggestMembers,
  suggestRoles,
} from './directory.ts';
import { type CommandDraft, type Entry, isEmpty, type OptionValue } from './draft.ts';

type Option = APIApplicationCommandBasicOption;
export type Resolved = { value: OptionValue } | { error: string };

const TRUTH: readonly Suggestion[] = [
  { label: 'True', detail: '', value: true },
  { label: 'False', detail: '', value: false },
];

/** What can be picked for an option without asking the bot; `undefined` where anything may be typed. */
export function suggestValues(option: Option, text: string, directory: Directory): Suggestion[] | undefined {
  switch (option.type) {
    case OPTION.boolean:
      return matching(TRUTH, text);
    case OPTION.user:
      return suggestMembers(directory, text);
    case OPTION.role:
      return suggestRoles(directory, text);
    case OPTION.channel:
      return suggestChannels(directory, text);
    case OPTION.mentionable:
      return [...suggestMembers(directory, text), ...suggestRoles(directory, text)];
    default:
      return hasChoices(option) ? matching(option.choices.map(toSuggestion), text) : undefined;
  }
}

/** Whether the bot suggests values as the person types. */
export const isAutocompleted = (option: Option): boolean =>
  'autocomplete' in option && option.autocomplete === true;

/** Turns what was typed or picked into the value to send, or says what is wrong with it. */
export function resolveEntry(entry: Entry, directory: Directory): Resolved {
  const { option, value } = entry;
  if (isEmpty(entry))
    return { error: option.required ? 'This option is required.' : 'Fill this in or remove it.' };
  if (value !== undefined) return { value };
  const suggestions = suggestValues(option, '', directory);
  if (suggestions) return resolveAmong(suggestions, entry.text);
  if (option.type === OPTION.integer || option.type === OPTION.number)
    return resolveNumber(option, entry.text);
  return resolveText(option, entry.text);
}

/** All values by option name, and what is wrong by option name. Files are not values: they travel apart. */
export function resolveDraft({ entries }: CommandDraft, directory: Directory) {
  const values: Record<string, OptionValue> = {};
  const errors = new Map<string, string>();
  for (const entry of entries) {
    if (entry.file) continue;
    const resolved = resolveEntry(entry, directory);
    if ('error' in resolved) errors.set(entry.option.name, resolved.error);
    else values[entry.option.name] = resolved.value;
  }
  return { values, errors };
}

/** The values of what is filled in and in order, and the raw text of the focused option, for autocomplete. */
export function toPartialValues(draft: CommandDraft, directory: Directory): Record<string, OptionValue> {
  const { values } = resolveDraft(draft, directory);
  const focused = draft.entries[draft.focused];
  return focused ? { ...values, [focused.option.name]: focused.text } : values;
}

type ChoiceOption = Extract<Option, { choices?: unknown }>;

const hasChoices = (
  option: Option,
): option is ChoiceOption & { choices: { name: string; value: string | number }[] } =>
  'choices' in option && Array.isArray(option.choices) && option.choices.length > 0;

const toSuggestion = ({ name, value }: { name: string; value: string | number }): Suggestion => ({
  label: name,
  detail: '',
  value,
});

/** Typed text counts when it names one suggestion exactly, with or without its @ or #. */
function resolveAmong(suggestions: readonly Suggestion[], text: string): Resolved {
  const bare = (label: string) => label.replace(/^[@#]/, '').toLowerCase();
  const typed = bare(text.trim());
  const exact = suggestions.find(({ label, detail, value }) =>
    [bare(label), detail.toLowerCase(), String(value).toLowerCase()].includes(typed),
  );
  return exact ? { value: exact.value } : { error: 'Pick one of the suggestions.' };
}

function resolveNumber(option: Extract<Option, { min_value?: number }>, text: string): Resolved {
  const value = Number(text.trim());
  const whole = option.type === OPTION.integer;
  if (!Number.isFinite(value) || (whole && !Number.isSafeInteger(value))) {
    return { error: whole ? 'Enter a whole number.' : 'Enter a number.' };
  }
  const { min_value: least, max_value: most } = option;
  if (least !== undefined && value < least) return { error: `Enter ${least} or more.` };
  if (most !== undefined && value > most) return { error: `Enter ${most} or less.` };
  return { value };
}

function resolveText(option: Option, text: string): Resolved {
  if ('min_length' in option && option.min_length !== undefined && text.length < option.min_length) {
    return { error: `Enter at least ${option.min_length} characters.` };
  }
  if ('max_length' in option && option.max_length !== undefined && text.length > option.max_length) {
    return { error: `Enter at most ${option.max_length} characters.` };
  }
  return { value: text };
}
