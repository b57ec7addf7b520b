/** The small server that a playground starts with. The ids never change, so that pages may remember them. */
import type { APIRole, APIUser } from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';
import type { Channel } from './channel.ts';
import type { Member } from './member.ts';

export const GUILD_ID = '1100000000000000001';
export const BOT_ID = '1100000000000000010';
const MODERATOR_ROLE = '1100000000000000020';
const BOT_ROLE = '1100000000000000021';
const HELPER_ROLE = '1100000000000000022';

/** The people by the part they play; tests and the page's links name them so. */
export const PEOPLE = {
  member: '1100000000000000011',
  second: '1100000000000000012',
  moderator: '1100000000000000013',
} as const;

export type PersonName = keyof typeof PEOPLE;

const NO_FLAGS: number = 0;

const bits = PermissionFlagsBits;
const EVERYONE_MAY =
  bits.ViewChannel |
  bits.SendMessages |
  bits.SendMessagesInThreads |
  bits.CreatePublicThreads |
  bits.EmbedLinks |
  bits.AttachFiles |
  bits.ReadMessageHistory |
  bits.AddReactions |
  bits.UseApplicationCommands;

function role(id: string, name: string, color: number, position: number, permissions: bigint): APIRole {
  return {
    id,
    name,
    color,
    colors: { primary_color: color, secondary_color: null, tertiary_color: null },
    hoist: position > 0,
    position,
    permissions: permissions.toString(),
    managed: id === BOT_ROLE,
    mentionable: id === HELPER_ROLE,
    flags: NO_FLAGS,
  };
}

/**
 * The bot may mention everyone: whether a message pings is then decided by what the bot sends, not by luck.
 */
export function seedRoles(): APIRole[] {
  return [
    role(GUILD_ID, '@everyone', 0, 0, EVERYONE_MAY),
    role(HELPER_ROLE, 'Helpers', 0x2ecc71, 1, 0n),
    role(BOT_ROLE, 'Bot', 0x5865f2, 2, bits.MentionEveryone),
    role(
      MODERATOR_ROLE,
      'Moderators',
      0xe67e22,
      3,
      bits.ManageMessages | bits.ModerateMembers | bits.ManageThreads | bits.KickMembers | bits.ManageGuild,
    ),
  ];
}

function user(id: string, username: string, displayName: string, bot = false): APIUser {
  return {
    id,
    username,
    discriminator: bot ? '0001' : '0',
    global_name: bot ? null : displayName,
    avatar: null,
    bot,
  };
}

export function seedMembers(botName: string): Member[] {
  const joinedAt = '2024-01-15T09:00:00.000000+00:00';
  return [
    { user: user(PEOPLE.member, 'robin', 'Robin'), roles: [], joinedAt },
    { user: user(PEOPLE.second, 'sasha', 'Sasha'), roles: [HELPER_ROLE], joinedAt },
    { user: user(PEOPLE.moderator, 'morgan', 'Morgan'), roles: [MODERATOR_ROLE], joinedAt },
    { user: user(BOT_ID, botName, botName, true), roles: [BOT_ROLE], joinedAt },
  ];
}

const EMPTY: Omit<Channel, 'id' | 'kind' | 'name' | 'topic' | 'position'> = {
  guildId: GUILD_ID,
  parentId: null,
  recipientId: null,
  ownerId: null,
  tags: [],
  appliedTags: [],
  lastMessageId: null,
  messageCount: 0,
};

export function seedChannels(): Channel[] {
  const tags = ['Question', 'Choosing', 'Performance'].map((name, index) => ({
    id: `11000000000000000${40 + index}`,
    name,
  }));
  const directMessages = Object.values(PEOPLE).map(
    (recipientId, index): Channel => ({
      ...EMPTY,
      id: `11000000000000000${50 + index}`,
      kind: 'dm',
      name: 'Direct message',
      topic: '',
      guildId: null,
      recipientId,
      position: 0,
    }),
  );
  return [
    { ...EMPTY, id: '1100000000000000030', kind: 'text', name: 'general', topic: 'Talk', position: 0 },
    { ...EMPTY, id: '1100000000000000031', kind: 'text', name: 'help', topic: 'Ask for help', position: 1 },
    {
      ...EMPTY,
      id: '1100000000000000032',
      kind: 'forum',
      name: 'questions',
      topic: 'One post for each question',
      position: 2,
      tags,
    },
    ...directMessages,
  ];
}

export { EMPTY as EMPTY_CHANNEL };
