import type { APIUser } from 'discord.js';
import { z } from 'zod';
import type { Discord } from './discord.ts';
import { refuse } from './errors.ts';
import type { Uploads } from './messages/attachments.ts';
import { list, snowflake, text } from './rules/fields.ts';
import { message } from './rules/message.ts';
import type { StoredMessage } from './world/archive.ts';
import type { Channel, ForumTag } from './world/channel.ts';
import { EMPTY_CHANNEL } from './world/seed.ts';

/** https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
export const postForm = z.object({
  name: text({ min: 1, max: 100 }),
  message,
  applied_tags: list(snowflake, { max: 5 }).nullish(),
});

export type PostForm = z.infer<typeof postForm>;

/** Opens a post in a forum: a thread whose id is also that of its first message's channel. */
export function createPost(
  { world, messages, events, nextId }: Discord,
  forum: Channel,
  author: APIUser,
  form: PostForm,
  uploads: Uploads,
): { channel: Channel; message: StoredMessage } {
  if (forum.kind !== 'forum') throw refuse('nonTextChannel');
  const channel: Channel = {
    ...EMPTY_CHANNEL,
    id: nextId(),
    kind: 'post',
    name: form.name,
    topic: '',
    position: 0,
    parentId: forum.id,
    ownerId: author.id,
    appliedTags: knownTags(forum.tags, form.applied_tags ?? []),
  };
  messages.check(channel, form.message, uploads);
  world.channels.set(channel.id, channel);
  forum.lastMessageId = channel.id;
  events.publish({ type: 'channel_create', channel });
  return { channel, message: messages.create({ channel, author, form: form.message, uploads }) };
}

function knownTags(tags: readonly ForumTag[], ids: readonly string[]): string[] {
  return ids.filter((id) => tags.some((tag) => tag.id === id));
}
