import type { APIApplicationCommandBasicOption } from 'discord.js';
import type { ClientFile } from '../../protocol.ts';
import type { Invocation } from './invocation.ts';

export type OptionValue = string | number | boolean;

/** What an option holds while the command is being typed. */
export interface Entry {
  option: APIApplicationCommandBasicOption;
  text: string;
  /** Set when a suggestion was picked: what the text stands for. */
  value: OptionValue | undefined;
  file: ClientFile | undefined;
  error: string | undefined;
}

export interface CommandDraft {
  kind: 'command';
  invocation: Invocation;
  entries: readonly Entry[];
  /** The entry in focus; `entries.length` is the place behind the last. */
  focused: number;
  /** What is typed behind the last option, to find a further one by its name. */
  tail: string;
}

export interface TextDraft {
  kind: 'text';
  text: string;
}

/** What stands in a channel's composer and was not sent yet. */
export type Draft = TextDraft | CommandDraft;

export const emptyDraft: TextDraft = { kind: 'text', text: '' };

/** Begins a command: its required options are laid out, and those in `texts` (by option name) are filled in. */
export function startCommand(
  invocation: Invocation,
  texts: ReadonlyMap<string, string> = new Map(),
): CommandDraft {
  const entries = invocation.options
    .filter(({ name, required }) => required || texts.has(name))
    .map((option) => toEntry(option, texts.get(option.name)));
  return focusNext({ kind: 'command', invocation, entries, focused: 0, tail: '' });
}

/** The options that are not laid out yet. */
export function remainingOptions({ invocation, entries }: CommandDraft): APIApplicationCommandBasicOption[] {
  return invocation.options.filter(({ name }) => entries.every(({ option }) => option.name !== name));
}

/** Lays an optional option out and focuses it. */
export function addOption(draft: CommandDraft, name: string): CommandDraft {
  const option = remainingOptions(draft).find((candidate) => candidate.name === name);
  if (!option) return draft;
  const entries = [...draft.entries, toEntry(option)];
  return { ...draft, entries, focused: draft.entries.length, tail: '' };
}

/** Takes an option away; the place before it gets the focus. */
export function removeOption(draft: CommandDraft, index: number): CommandDraft {
  return { ...draft, entries: draft.entries.toSpliced(index, 1), focused: Math.max(0, index - 1) };
}

/** Changes what an option holds; its error is gone with the change. */
export function changeEntry(draft: CommandDraft, index: number, change: Partial<Entry>): CommandDraft {
  const entry = draft.entries[index];
  if (!entry) return draft;
  return { ...draft, entries: draft.entries.with(index, { ...entry, error: undefined, ...change }) };
}

/** Focuses the first required option that is empty, or the place behind the last option. */
export function focusNext(draft: CommandDraft): CommandDraft {
  const empty = draft.entries.findIndex((entry) => entry.option.required && isEmpty(entry));
  return { ...draft, focused: empty < 0 ? draft.entries.length : empty };
}

/** The command as it would be typed, e.g. `/compare first:django`. */
export function toCommandLine({ invocation, entries }: CommandDraft): string {
  const options = entries
    .filter(({ text }) => text !== '')
    .map(({ option, text }) => ` ${option.name}:${text}`);
  return `/${invocation.name}${options.join('')}`;
}

export const isEmpty = ({ text, file }: Entry): boolean => text.trim() === '' && !file;

const toEntry = (option: APIApplicationCommandBasicOption, text = ''): Entry => ({
  option,
  text,
  value: undefined,
  file: undefined,
  error: undefined,
});
