import type { APIApplicationCommand } from 'discord.js';
import { ApplicationCommandType } from 'discord.js';
import type { Discord } from '../discord.ts';
import type { Channel } from '../world/channel.ts';
import type { Member } from '../world/member.ts';

/** Finds the channel that a test names: `general`, `help`, a post's name, an id, or `dm`. */
export function findChannel({ world }: Discord, member: Member, name: string): Channel {
  if (name === 'dm') return expect(world.directMessages.get(member.user.id), 'direct messages', name);
  const byId = world.channels.get(name);
  return (
    byId ??
    expect(
      [...world.channels.values()].find((channel) => channel.name === name),
      'channel',
      name,
    )
  );
}

/** Splits `faq search` into the command `faq` and the path `['search']`; menus' names may have spaces. */
export function findCommand(
  commands: readonly APIApplicationCommand[],
  name: string,
): { command: APIApplicationCommand; path: string[] } {
  const menu = commands.find(
    (entry) => entry.type !== ApplicationCommandType.ChatInput && entry.name === name,
  );
  if (menu) return { command: menu, path: [] };
  const [first = '', ...path] = name.split(' ');
  const isCalled = (entry: APIApplicationCommand): boolean =>
    entry.type === ApplicationCommandType.ChatInput && entry.name === first;
  return { command: expect(commands.find(isCalled), 'command', name), path };
}

function expect<T>(value: T | undefined, what: string, name: string): T {
  if (value === undefined) throw new Error(`there is no ${what} named "${name}"`);
  return value;
}
