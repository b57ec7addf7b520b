import type { ClientChannel, ClientFile, ClientMessage, Outcome, Suggestions } from '../../protocol.ts';
import { Actions } from '../client/actions.ts';
import { componentsOf } from '../client/components.ts';
import type { OptionValue } from '../client/options.ts';
import { toClientMessage } from '../client/view.ts';
import type { Discord } from '../discord.ts';
import type { Refusal } from '../rest/api.ts';
import { toClientChannel } from '../world/channel.ts';
import type { Member } from '../world/member.ts';
import { findChannel, findCommand } from './names.ts';
import { Reply } from './reply.ts';

export interface Where {
  /** A channel's name or id, or `dm`; `general` when left out. */
  channel?: string;
}

export interface CommandExtras extends Where {
  /** Files for attachment options, by option name. */
  files?: Record<string, ClientFile>;
}

/** A person whom a test drives, by the names that people see. */
export class User {
  readonly #discord: Discord;
  readonly #refusals: readonly Refusal[];
  readonly #member: Member;
  readonly #actions: Actions;

  constructor(discord: Discord, refusals: readonly Refusal[], member: Member) {
    this.#discord = discord;
    this.#refusals = refusals;
    this.#member = member;
    this.#actions = new Actions(discord, member);
  }

  get id(): string {
    return this.#member.user.id;
  }

  /**
   * Runs a chat-input command: `compare`, or `faq search` for a subcommand.
   * @throws ClientError (as all actions do) for what Discord's own client would not send
   */
  async command(
    name: string,
    options: Record<string, OptionValue> = {},
    { channel, files = {} }: CommandExtras = {},
  ): Promise<Reply> {
    const channelId = this.#channelId(channel);
    const { command, path } = findCommand(this.#actions.commands(channelId), name);
    const action = { channel_id: channelId, command_id: command.id, subcommand: path, options, files };
    return this.#reply(this.#actions.runCommand(action));
  }

  /** Types into an option; the others may be filled already. */
  async autocomplete(
    name: string,
    focused: string,
    partial: string,
    options: Record<string, OptionValue> = {},
    { channel }: Where = {},
  ): Promise<Suggestions> {
    const channelId = this.#channelId(channel);
    const { command, path } = findCommand(this.#actions.commands(channelId), name);
    return this.#actions.autocomplete({
      channel_id: channelId,
      command_id: command.id,
      subcommand: path,
      options: { ...options, [focused]: partial },
      focused,
    });
  }

  /** Uses a context-menu command on a message, or on the person with an id. */
  async menu(name: string, target: { id: string }, { channel }: Where = {}): Promise<Reply> {
    const channelId = this.#channelId(channel);
    const { command } = findCommand(this.#actions.commands(channelId), name);
    const action = { channel_id: channelId, command_id: command.id, target_id: target.id };
    return this.#reply(this.#actions.runCommand(action));
  }

  /** Clicks the button with this label or custom_id. */
  async click(message: { id: string }, labelOrId: string): Promise<Reply> {
    return this.select(message, labelOrId, []);
  }

  /** Chooses in the select with this placeholder or custom_id. */
  async select(message: { id: string }, placeholderOrId: string, values: string[]): Promise<Reply> {
    const customId = this.#customIdOf(message.id, placeholderOrId);
    return this.#reply(this.#actions.useComponent({ message_id: message.id, custom_id: customId, values }));
  }

  /** Submits the modal that a reply opened. */
  async submit(opened: Reply, fields: Record<string, string | string[]>): Promise<Reply> {
    return this.#reply(this.#actions.submitModal({ interaction_id: opened.interactionId, fields }));
  }

  /** Posts a plain message. */
  say(channel: string, content: string, replyTo?: { id: string }): ClientMessage {
    const action = { channel_id: this.#channelId(channel), content };
    return toClientMessage(this.#actions.say(replyTo ? { ...action, reply_to: replyTo.id } : action));
  }

  /** Opens a post in a forum. */
  post(forum: string, name: string, content: string): ClientChannel {
    return toClientChannel(this.#actions.createPost({ channel_id: this.#channelId(forum), name, content }));
  }

  dismiss(message: { id: string }): void {
    this.#actions.dismiss(message.id);
  }

  /** What the person sees in a channel, oldest first. */
  messages(channel = 'general'): ClientMessage[] {
    return this.#actions.messages(this.#channelId(channel)).map(toClientMessage);
  }

  /** The names of the commands that the person may use there. */
  commands({ channel }: Where = {}): string[] {
    return this.#actions.commands(this.#channelId(channel)).map(({ name }) => name);
  }

  #channelId(name = 'general'): string {
    return findChannel(this.#discord, this.#member, name).id;
  }

  #customIdOf(messageId: string, name: string): string {
    const message = this.#discord.archive.get(messageId);
    const components = message ? componentsOf(message.data) : [];
    const isMeant = ({ custom_id, label, placeholder }: (typeof components)[number]): boolean =>
      [custom_id, label, placeholder].includes(name);
    return components.find(isMeant)?.custom_id ?? name;
  }

  async #reply(outcome: Promise<Outcome>): Promise<Reply> {
    return new Reply(this.#discord, this.#refusals, await outcome);
  }
}
