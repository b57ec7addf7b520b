import type { APIRole, APIUser } from 'discord.js';
import { type RefusalKind, refuse } from '../errors.ts';
import { type Channel, toApiChannel } from './channel.ts';
import { type Member, permissionsOf } from './member.ts';
import { BOT_ID, GUILD_ID, PEOPLE, seedChannels, seedMembers, seedRoles } from './seed.ts';

/** Who and what there is: one server, its people, roles and channels. Messages are kept in the archive. */
export interface World {
  readonly guild: { id: string; name: string; ownerId: string };
  readonly bot: APIUser;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
  /** The direct message channel with the bot by the person's id. */
  readonly directMessages: Map<string, Channel>;
}

export function createWorld(botName: string): World {
  const members = seedMembers(botName);
  const channels = seedChannels();
  const bot = members.find(({ user }) => user.id === BOT_ID)?.user;
  if (!bot) throw new Error('the seed has no bot');
  return {
    guild: { id: GUILD_ID, name: 'Back-end Lounge', ownerId: PEOPLE.moderator },
    bot,
    roles: new Map(seedRoles().map((role) => [role.id, role])),
    members: new Map(members.map((member) => [member.user.id, member])),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    directMessages: new Map(channels.flatMap((channel) => toDirectMessage(channel))),
  };
}

function toDirectMessage(channel: Channel): [string, Channel][] {
  return channel.recipientId ? [[channel.recipientId, channel]] : [];
}

/** @throws DiscordError with the given refusal when there is no such entry */
export function need<T>(map: ReadonlyMap<string, T>, id: string, refusal: RefusalKind): T {
  const value = map.get(id);
  if (value === undefined) throw refuse(refusal);
  return value;
}

/** What a member may do in the server, as Discord's bit set. */
export function permissionsIn(world: World, member: Member): bigint {
  return permissionsOf(member, need(world.roles, world.guild.id, 'internal'), world.roles);
}

/** A channel in Discord's shape, direct messages with the other side's user. */
export function describeChannel(world: World, channel: Channel): object {
  const recipient = channel.recipientId ? world.members.get(channel.recipientId)?.user : undefined;
  return toApiChannel(channel, recipient);
}

/** Whether a person sees a channel: everyone sees the server's, only one person each direct message. */
export function canSee(channel: Channel, userId: string): boolean {
  return channel.recipientId === null || channel.recipientId === userId;
}
