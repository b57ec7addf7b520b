import type { APIApplicationCommand } from 'discord.js';
import type { Discord } from '../discord.ts';
import type { Channel } from '../world/channel.ts';
import type { Member } from '../world/member.ts';
import { permissionsIn } from '../world/world.ts';
import { notFound } from './refusal.ts';

const GUILD_CONTEXT = 0;
const BOT_DM_CONTEXT = 1;

/** The commands a person may use in a channel; one of the server hides a global one of the same name. */
export function commandsFor(discord: Discord, member: Member, channel: Channel): APIApplicationCommand[] {
  const global = discord.commands.global.list();
  if (channel.guildId === null) return global.filter((command) => worksIn(command, BOT_DM_CONTEXT));
  const own = discord.commands.guild.list();
  const hidden = new Set(own.map(keyOf));
  return [...own, ...global.filter((command) => !hidden.has(keyOf(command)))].filter(
    (command) => worksIn(command, GUILD_CONTEXT) && isAllowed(discord, command, member),
  );
}

/** @throws ClientError when the person cannot use such a command there */
export function needCommand(
  discord: Discord,
  member: Member,
  channel: Channel,
  id: string,
): APIApplicationCommand {
  const { global, guild } = discord.commands;
  const command = guild.find(id) ?? global.find(id);
  if (!command || !isUsable(discord, command, member, channel)) throw notFound('command');
  return command;
}

function isUsable(
  discord: Discord,
  command: APIApplicationCommand,
  member: Member,
  channel: Channel,
): boolean {
  if (channel.guildId === null) return !command.guild_id && worksIn(command, BOT_DM_CONTEXT);
  return worksIn(command, GUILD_CONTEXT) && isAllowed(discord, command, member);
}

const keyOf = ({ type, name }: APIApplicationCommand): string => `${type} ${name}`;

function worksIn({ contexts, dm_permission: inDm }: APIApplicationCommand, context: number): boolean {
  if (contexts) return contexts.some((entry) => entry === context);
  return context === GUILD_CONTEXT || inDm !== false;
}

function isAllowed({ world }: Discord, command: APIApplicationCommand, member: Member): boolean {
  if (command.default_member_permissions === null) return true;
  const needed = BigInt(command.default_member_permissions);
  const own = permissionsIn(world, member);
  return needed !== 0n && (own & needed) === needed;
}
