import type { APIMessage } from 'discord.js';
import { MessageType } from 'discord.js';
import type { StoredMessage } from '../world/archive.ts';
import { toCompleteWire } from './wire.ts';

/** The fields of a message that replies to another one. */
export function toReplyFields(repliedTo: StoredMessage | null | undefined): Partial<APIMessage> {
  if (!repliedTo) return {};
  const { data, guildId } = repliedTo;
  return toCompleteWire({
    type: MessageType.Reply,
    message_reference: { type: 0, message_id: data.id, channel_id: data.channel_id, guild_id: guildId },
    referenced_message: { ...data, referenced_message: undefined },
  });
}
