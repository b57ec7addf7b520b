import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from 'discord.js';
import type { ClientCommand } from '../../protocol.ts';
import { COMMAND, OPTION } from '../discord-numbers.ts';

/** One thing that can be typed after a slash: a command, or one of its subcommands. */
export interface Invocation {
  command: ClientCommand;
  /** Below the command: `[]`, `[subcommand]` or `[group, subcommand]`. */
  path: readonly string[];
  /** Without the slash, e.g. `roles add`. */
  name: string;
  description: string;
  /** Required ones first, as Discord demands of their definition. */
  options: readonly APIApplicationCommandBasicOption[];
}

/** All chat commands with their subcommands, sorted by name as in Discord's picker. */
export function listInvocations(commands: readonly ClientCommand[]): Invocation[] {
  return commands
    .filter(({ type }) => type === COMMAND.chat)
    .flatMap((command) => expand(command, [], command.description, command.options ?? []))
    .sort((one, other) => one.name.localeCompare(other.name));
}

function expand(
  command: ClientCommand,
  path: readonly string[],
  description: string,
  options: readonly APIApplicationCommandOption[],
): Invocation[] {
  const below = options.flatMap((option) =>
    option.type === OPTION.group || option.type === OPTION.subcommand
      ? expand(command, [...path, option.name], option.description, option.options ?? [])
      : [],
  );
  if (below.length > 0) return below;
  const name = [command.name, ...path].join(' ');
  return [{ command, path, name, description, options: options.filter(isBasic) }];
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== OPTION.group && option.type !== OPTION.subcommand;
}

/** What the picker shows for `/query`: names that begin with it, then those that contain it. */
export function filterInvocations(invocations: readonly Invocation[], query: string): Invocation[] {
  const wanted = query.trim().toLowerCase();
  const beginning = invocations.filter(({ name }) => name.startsWith(wanted));
  const containing = invocations.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted));
  return [...beginning, ...containing];
}
