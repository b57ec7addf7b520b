import { ApplicationCommandType, InteractionType } from 'discord.js';
import type {
  Autocomplete,
  ClientCommand,
  CreatePost,
  Outcome,
  RunCommand,
  SayMessage,
  SubmitModal,
  Suggestions,
  UseComponent,
} from '../../protocol.ts';
import type { Discord } from '../discord.ts';
import { NO_UPLOADS } from '../messages/attachments.ts';
import { toReplyFields } from '../messages/reply.ts';
import { createPost, postForm } from '../posts.ts';
import { parseForm } from '../rules/form.ts';
import { message as messageForm } from '../rules/message.ts';
import type { StoredMessage } from '../world/archive.ts';
import type { Channel } from '../world/channel.ts';
import type { Member } from '../world/member.ts';
import { canSee } from '../world/world.ts';
import { toChatInput, toMenuUse, toStoredFile } from './command-data.ts';
import { commandsFor, needCommand } from './commands.ts';
import { useComponent } from './components.ts';
import { openInteraction, toOutcome, toSuggestions } from './interact.ts';
import { submitModal } from './modals.ts';
import { notFound } from './refusal.ts';
import { Resolved } from './resolved.ts';
import { isVisible } from './view.ts';

/** All that one person can do; the page's endpoints and the tests' driver both go through here. */
export class Actions {
  readonly #discord: Discord;
  readonly #member: Member;

  constructor(discord: Discord, member: Member) {
    this.#discord = discord;
    this.#member = member;
  }

  /** A channel's messages as the person sees them, oldest first. */
  messages(channelId: string): StoredMessage[] {
    const { id } = this.#needChannel(channelId);
    const { archive, world } = this.#discord;
    return archive.list(id).filter((message) => isVisible(message, this.#member.user.id, world));
  }

  commands(channelId: string): ClientCommand[] {
    return commandsFor(this.#discord, this.#member, this.#needChannel(channelId));
  }

  runCommand(action: RunCommand): Promise<Outcome> {
    const channel = this.#needChannel(action.channel_id);
    const command = needCommand(this.#discord, this.#member, channel, action.command_id);
    const { used, data } =
      command.type === ApplicationCommandType.ChatInput
        ? toChatInput(this.#discord, command, channel, action)
        : toMenuUse(this.#discord, command, channel, action.target_id ?? '', (id) => this.#needMessage(id));
    const draft = { ...this.#draft(InteractionType.ApplicationCommand, channel), command: used };
    return toOutcome(openInteraction(this.#discord, draft, data));
  }

  autocomplete(action: Autocomplete): Promise<Suggestions> {
    const channel = this.#needChannel(action.channel_id);
    const command = needCommand(this.#discord, this.#member, channel, action.command_id);
    const { used, data } = toChatInput(this.#discord, command, channel, action);
    const type = InteractionType.ApplicationCommandAutocomplete;
    return toSuggestions(
      openInteraction(this.#discord, { ...this.#draft(type, channel), command: used }, data),
    );
  }

  useComponent(action: UseComponent): Promise<Outcome> {
    const source = this.#needMessage(action.message_id);
    const channel = this.#needChannel(source.data.channel_id);
    const resolved = new Resolved(this.#discord.world, channel.guildId !== null);
    const data = useComponent(source.data, action.custom_id, action.values ?? [], resolved);
    const draft = { ...this.#draft(InteractionType.MessageComponent, channel), source };
    return toOutcome(openInteraction(this.#discord, draft, data));
  }

  submitModal(action: SubmitModal): Promise<Outcome> {
    const trigger = this.#discord.interactions.get(action.interaction_id);
    if (!trigger?.modal || trigger.member !== this.#member) throw notFound('modal');
    const { channel, source } = trigger;
    const resolved = new Resolved(this.#discord.world, channel.guildId !== null);
    const data = submitModal(trigger.modal, action.fields, resolved);
    const draft = { ...this.#draft(InteractionType.ModalSubmit, channel), source, trigger };
    return toOutcome(openInteraction(this.#discord, draft, data));
  }

  /** @throws DiscordError what Discord refuses of people's messages, too */
  say(action: SayMessage): StoredMessage {
    const channel = this.#needChannel(action.channel_id);
    if (channel.kind === 'forum') throw notFound('text channel');
    const repliedTo = action.reply_to === undefined ? null : this.#needMessage(action.reply_to);
    return this.#discord.messages.create({
      channel,
      author: this.#member.user,
      form: parseForm(messageForm, { content: action.content }),
      uploads: new Map((action.files ?? []).map((file, index) => [index, toStoredFile(file)])),
      repliedUserId: repliedTo?.data.author.id ?? null,
      extra: toReplyFields(repliedTo),
    });
  }

  createPost(action: CreatePost): Channel {
    const forum = this.#needChannel(action.channel_id);
    const { name, content, tags = [] } = action;
    const form = parseForm(postForm, { name, message: { content }, applied_tags: tags });
    return createPost(this.#discord, forum, this.#member.user, form, NO_UPLOADS).channel;
  }

  /** Hides an ephemeral message from the one person who sees it. */
  dismiss(messageId: string): void {
    const message = this.#needMessage(messageId);
    if (message.visibleTo === null) throw notFound('private message');
    this.#discord.messages.remove(message);
  }

  #draft(type: InteractionType, channel: Channel) {
    return { type, channel, member: this.#member, command: null, source: null, trigger: null };
  }

  #needChannel(id: string): Channel {
    const channel = this.#discord.world.channels.get(id);
    if (!channel || !canSee(channel, this.#member.user.id)) throw notFound('channel');
    return channel;
  }

  #needMessage(id: string): StoredMessage {
    const message = this.#discord.archive.get(id);
    if (!message || !isVisible(message, this.#member.user.id, this.#discord.world)) throw notFound('message');
    return message;
  }
}
