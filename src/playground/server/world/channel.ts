import { ChannelType } from 'discord.js';
import type { ClientChannel, ClientChannelKind } from '../../protocol.ts';
import { toTimestamp } from '../snowflake.ts';

export interface ForumTag {
  id: string;
  name: string;
}

export interface Channel {
  id: string;
  kind: ClientChannelKind;
  name: string;
  topic: string;
  /** null in direct messages. */
  guildId: string | null;
  /** The forum of a post. */
  parentId: string | null;
  /** The person of a direct message with the bot. */
  recipientId: string | null;
  /** Who opened a post. */
  ownerId: string | null;
  position: number;
  /** A forum's tags. */
  tags: ForumTag[];
  /** The tags of a post. */
  appliedTags: string[];
  lastMessageId: string | null;
  messageCount: number;
}

const TYPES = {
  text: ChannelType.GuildText,
  forum: ChannelType.GuildForum,
  post: ChannelType.PublicThread,
  dm: ChannelType.DM,
} as const;

/** The channel as Discord's API shapes it; `recipient` is the other side of a direct message. */
export function toApiChannel(channel: Channel, recipient?: object): object {
  const common = {
    id: channel.id,
    type: TYPES[channel.kind],
    last_message_id: channel.lastMessageId,
    flags: 0,
  };
  if (channel.kind === 'dm') return { ...common, recipients: recipient ? [recipient] : [] };
  const guild = {
    ...common,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: 0,
  };
  if (channel.kind === 'post') return { ...guild, ...toThreadPart(channel) };
  return {
    ...guild,
    topic: channel.topic,
    position: channel.position,
    permission_overwrites: [],
    nsfw: false,
    ...(channel.kind === 'forum' ? toForumPart(channel) : {}),
  };
}

function toThreadPart(channel: Channel): object {
  const createdAt = new Date(toTimestamp(channel.id)).toISOString();
  return {
    owner_id: channel.ownerId,
    message_count: Math.max(0, channel.messageCount - 1),
    total_message_sent: Math.max(0, channel.messageCount - 1),
    member_count: 1,
    applied_tags: channel.appliedTags,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 4320,
      archive_timestamp: createdAt,
      create_timestamp: createdAt,
      locked: false,
    },
  };
}

function toForumPart(channel: Channel): object {
  const tag = { moderated: false, emoji_id: null, emoji_name: null };
  return {
    available_tags: channel.tags.map((entry) => ({ ...tag, ...entry })),
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
  };
}

export function toClientChannel(channel: Channel): ClientChannel {
  return {
    id: channel.id,
    kind: channel.kind,
    name: channel.name,
    topic: channel.topic,
    parent_id: channel.parentId,
    tags: channel.tags,
    created_at: new Date(toTimestamp(channel.id)).toISOString(),
    owner_id: channel.ownerId,
    message_count: channel.messageCount,
  };
}
