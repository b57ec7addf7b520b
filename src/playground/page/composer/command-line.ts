import { addOption, type CommandDraft, changeEntry, startCommand } from './draft.ts';
import type { Invocation } from './invocation.ts';

/**
 * Reads a typed or pasted line such as `/compare first: django second: flask`. A line is a command as soon
 * as a space follows the whole name; `undefined` until then.
 */
export function parseCommandLine(line: string, invocations: readonly Invocation[]): CommandDraft | undefined {
  if (!line.startsWith('/')) return undefined;
  const typed = line.slice(1);
  const [invocation] = invocations
    .filter(({ name }) => typed.toLowerCase().startsWith(`${name} `))
    .sort((one, other) => other.name.length - one.name.length);
  return invocation && startCommand(invocation, readOptions(typed.slice(invocation.name.length), invocation));
}

/** `name:value` pairs; a value runs up to the next name that the command knows. Text before them goes first. */
function readOptions(rest: string, { options }: Invocation): Map<string, string> {
  const texts = new Map<string, string>();
  const [first] = options;
  if (!first || !rest.trim()) return texts;
  const names = options.map(({ name }) => escapePattern(name)).join('|');
  const parts = rest.split(new RegExp(`(?:^|\\s)(${names}):`, 'u'));
  const leading = parts.shift()?.trim();
  if (leading) texts.set(first.name, leading);
  for (let at = 0; at + 1 < parts.length; at += 2) texts.set(parts[at] ?? '', (parts[at + 1] ?? '').trim());
  return texts;
}

/**
 * Types into an option. `topic:` typed there, the name of another option, goes on to that one, so that a whole
 * line can be typed without a look at the list.
 */
export function typeInto(draft: CommandDraft, index: number, typed: string): CommandDraft {
  const own = draft.entries[index]?.option.name ?? '';
  const text = typed.startsWith(`${own}:`) ? typed.slice(own.length + 1).trimStart() : typed;
  const next = draft.invocation.options.find(({ name }) => name !== own && text.endsWith(` ${name}:`));
  if (!next) return changeEntry({ ...draft, focused: index }, index, { text, value: undefined });
  const left = changeEntry(draft, index, {
    text: text.slice(0, -next.name.length - 2).trimEnd(),
    value: undefined,
  });
  return focusOption(left, next.name);
}

/** Types behind the last option; a name with its colon lays that option out. */
export function typeTail(draft: CommandDraft, tail: string): CommandDraft {
  const named = draft.invocation.options.find(({ name }) => tail.trimStart() === `${name}:`);
  return named ? focusOption(draft, named.name) : { ...draft, focused: draft.entries.length, tail };
}

function focusOption(draft: CommandDraft, name: string): CommandDraft {
  const there = draft.entries.findIndex(({ option }) => option.name === name);
  return there < 0 ? addOption(draft, name) : { ...draft, focused: there, tail: '' };
}

const escapePattern = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
