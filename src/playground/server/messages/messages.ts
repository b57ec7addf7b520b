import type { APIMessage, APIUser } from 'discord.js';
import { MessageFlags, MessageType, PermissionFlagsBits } from 'discord.js';
import type { Pings } from '../../protocol.ts';
import type { Clock } from '../clock.ts';
import { refuse } from '../errors.ts';
import type { Events } from '../events.ts';
import { resolvePings } from '../mentions.ts';
import type { MessageForm } from '../rules/message.ts';
import type { SnowflakeFactory } from '../snowflake.ts';
import type { Archive, StoredMessage } from '../world/archive.ts';
import type { Channel } from '../world/channel.ts';
import { permissionsIn, type World } from '../world/world.ts';
import { attach, NO_UPLOADS, resolveAttachmentLinks, type Uploads } from './attachments.ts';
import { toApiRows } from './components.ts';
import { toApiEmbeds } from './embeds.ts';

export interface Draft {
  channel: Channel;
  author: APIUser;
  form: MessageForm;
  uploads?: Uploads;
  /** The person an ephemeral message is for. */
  visibleTo?: string | null;
  /** The message is shown as "thinking", and may be empty. */
  loading?: boolean;
  repliedUserId?: string | null;
  /** Fields that depend on where the message comes from (type, references, interaction). */
  extra?: Partial<APIMessage>;
}

export interface MessagesContext {
  clock: Clock;
  nextId: SnowflakeFactory;
  world: World;
  archive: Archive;
  events: Events;
  origin: () => string;
}

/** What a sender may set itself; all other flags are Discord's. */
const SENDER_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

/** Creates, edits and deletes messages, and tells everyone. */
export class Messages {
  readonly #context: MessagesContext;

  constructor(context: MessagesContext) {
    this.#context = context;
  }

  get bot(): APIUser {
    return this.#context.world.bot;
  }

  isLoading({ data }: StoredMessage): boolean {
    return isLoading(data);
  }

  /** @throws DiscordError what `create` would throw for this form, without creating anything */
  check(channel: Channel, form: MessageForm, uploads: Uploads): void {
    const { attachments } = attach(uploads, form, this.#attachmentContext(channel));
    const { content, embeds, components } = form;
    if (!content && !embeds?.length && !components?.length && attachments.length === 0) {
      throw refuse('emptyMessage');
    }
  }

  /** @throws DiscordError 50006 when there is nothing to show */
  create(draft: Draft): StoredMessage {
    const { clock, nextId, archive, events } = this.#context;
    const { channel, form, visibleTo = null, loading = false } = draft;
    const attached = attach(draft.uploads ?? NO_UPLOADS, form, this.#attachmentContext(channel));
    const embeds = resolveAttachmentLinks(toApiEmbeds(form.embeds ?? []), attached.attachments);
    const pings = this.#pingsOf(form, draft.author, draft.repliedUserId ?? null);
    const data: APIMessage = {
      id: nextId(),
      channel_id: channel.id,
      author: draft.author,
      type: MessageType.Default,
      content: form.content ?? '',
      timestamp: new Date(clock.now()).toISOString(),
      edited_timestamp: null,
      tts: form.tts ?? false,
      pinned: false,
      ...this.#mentionFields(pings),
      embeds,
      attachments: attached.attachments,
      components: toApiRows(form.components ?? []),
      flags: flagsOf(form, visibleTo !== null, loading),
      ...draft.extra,
    };
    if (!loading && isEmpty(data)) throw refuse('emptyMessage');
    const message = { data, guildId: channel.guildId, visibleTo, pings, files: attached.files };
    archive.add(message);
    if (visibleTo === null) countIn(channel, data.id);
    events.publish({ type: 'message_create', message });
    if (channel.kind === 'post') events.publish({ type: 'channel_update', channel });
    return message;
  }

  /** Changes what the form names and keeps the rest; the answer to "thinking" ends the thinking. */
  edit(message: StoredMessage, form: MessageForm, uploads: Uploads = NO_UPLOADS): StoredMessage {
    const { data } = message;
    const { clock, archive, events, world } = this.#context;
    const channel = world.channels.get(data.channel_id);
    if (!channel || archive.get(data.id) !== message) throw refuse('unknownMessage');
    const added = attach(uploads, form, this.#attachmentContext(channel));
    const kept = form.attachments
      ? data.attachments.filter(({ id }) => form.attachments?.some((entry) => String(entry.id) === id))
      : data.attachments;
    const attachments = [...kept, ...added.attachments];
    const content = form.content === undefined ? data.content : (form.content ?? '');
    const wasLoading = isLoading(data);
    const pings = this.#pingsOf({ ...form, content }, data.author, null);
    const embeds = form.embeds === undefined ? data.embeds : toApiEmbeds(form.embeds ?? []);
    const edited: APIMessage = {
      ...data,
      content,
      edited_timestamp: wasLoading ? null : new Date(clock.now()).toISOString(),
      ...this.#mentionFields(pings),
      embeds: resolveAttachmentLinks(embeds, attachments),
      attachments,
      ...(form.components !== undefined && { components: toApiRows(form.components ?? []) }),
      flags: (data.flags ?? 0) & ~MessageFlags.Loading,
    };
    if (isEmpty(edited)) throw refuse('emptyMessage');
    const files = new Map([...message.files].filter(([id]) => kept.some((entry) => entry.id === id)));
    for (const [id, file] of added.files) files.set(id, file);
    // The stored object stays the same, so that interactions may hold on to it.
    Object.assign(message, { data: edited, pings, files });
    events.publish({ type: 'message_update', message });
    return message;
  }

  remove(message: StoredMessage): void {
    this.#context.archive.remove(message.data.id);
    this.#context.events.publish({ type: 'message_delete', message });
  }

  #attachmentContext(channel: Channel) {
    return { origin: this.#context.origin(), channelId: channel.id, nextId: this.#context.nextId };
  }

  #pingsOf(form: MessageForm, author: APIUser, repliedUserId: string | null): Pings {
    const { world } = this.#context;
    const member = world.members.get(author.id);
    const mayPingEveryone =
      member !== undefined && (permissionsIn(world, member) & PermissionFlagsBits.MentionEveryone) !== 0n;
    return resolvePings({
      content: form.content ?? '',
      allowed: form.allowed_mentions ?? null,
      repliedUserId,
      isUser: (id) => world.members.has(id),
      isPingableRole: (id) => mayPingEveryone || (world.roles.get(id)?.mentionable ?? false),
      mayPingEveryone,
    });
  }

  #mentionFields(pings: Pings): Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
    const { members } = this.#context.world;
    return {
      mentions: pings.users.flatMap((id) => members.get(id)?.user ?? []),
      mention_roles: pings.roles,
      mention_everyone: pings.everyone,
    };
  }
}

function isLoading(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

function flagsOf(form: MessageForm, ephemeral: boolean, loading: boolean): number {
  const chosen = (form.flags ?? 0) & SENDER_FLAGS;
  return chosen | (ephemeral ? MessageFlags.Ephemeral : 0) | (loading ? MessageFlags.Loading : 0);
}

function isEmpty({ content, embeds, attachments, components }: APIMessage): boolean {
  return content === '' && embeds.length + attachments.length + (components?.length ?? 0) === 0;
}

function countIn(channel: Channel, messageId: string): void {
  channel.lastMessageId = messageId;
  channel.messageCount += 1;
}
