import { MessageFlags } from 'discord.js';
import type { ClientMessage, ClientModal, FailureReason, Outcome, Pings } from '../../protocol.ts';
import { toClientMessage } from '../client/view.ts';
import type { Discord } from '../discord.ts';
import type { Refusal } from '../rest/api.ts';
import type { StoredMessage } from '../world/archive.ts';

const NOBODY: Pings = { everyone: false, users: [], roles: [] };

/** What a person sees after acting, and what Discord refused of the bot's answers meanwhile. */
export class Reply {
  readonly interactionId: string;
  readonly result: Outcome['result'];
  /** The message as it was when the bot first answered; null for modals and failures. */
  readonly message: ClientMessage | null;
  readonly modal: ClientModal | null;
  readonly failure: FailureReason | null;
  readonly #discord: Discord;
  readonly #refusals: readonly Refusal[];

  constructor(discord: Discord, refusals: readonly Refusal[], outcome: Outcome) {
    this.#discord = discord;
    this.#refusals = refusals;
    this.interactionId = outcome.interaction_id;
    this.result = outcome.result;
    this.message = 'message' in outcome ? outcome.message : null;
    this.modal = outcome.result === 'modal' ? outcome.modal : null;
    this.failure = outcome.result === 'failed' ? outcome.reason : null;
  }

  get ephemeral(): boolean {
    return ((this.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  }

  /** Who the message pings. */
  get pings(): Pings {
    return this.message?.pings ?? NOBODY;
  }

  /** Every answer to this interaction that was refused, in order. */
  get refusals(): Refusal[] {
    return this.#refusals.filter(({ interactionId }) => interactionId === this.interactionId);
  }

  /** The first refused answer. */
  get refusal(): Refusal | null {
    return this.refusals[0] ?? null;
  }

  /** The message once the bot is no longer thinking. */
  settled(): Promise<ClientMessage> {
    const isDone = ({ data }: StoredMessage): boolean => ((data.flags ?? 0) & MessageFlags.Loading) === 0;
    return this.#waitFor((message) => message.data.id === this.#originalId && isDone(message));
  }

  /** The message, or the component's message that is to be updated, once it satisfies the condition. */
  edited(isMeant: (message: ClientMessage) => boolean): Promise<ClientMessage> {
    return this.#waitFor((stored) => stored.data.id === this.#originalId && isMeant(toClientMessage(stored)));
  }

  /** The follow-up with this number, counted from 0. */
  followUp(index = 0): Promise<ClientMessage> {
    const isFollowUp = ({ data }: StoredMessage): boolean =>
      data.interaction_metadata?.id === this.interactionId && data.id !== this.#originalId;
    return this.#waitFor((message) => this.#inChannel().filter(isFollowUp).indexOf(message) === index);
  }

  /** What `@original` means: the reply, or the message of the component that was used. */
  get #originalId(): string | undefined {
    return this.message?.id ?? this.#discord.interactions.get(this.interactionId)?.original?.data.id;
  }

  /** The messages of the interaction's channel. */
  #inChannel(): StoredMessage[] {
    const interaction = this.#discord.interactions.get(this.interactionId);
    return interaction ? this.#discord.archive.list(interaction.channel.id) : [];
  }

  #waitFor(isMeant: (message: StoredMessage) => boolean): Promise<ClientMessage> {
    const existing = this.#inChannel().find(isMeant);
    if (existing) return Promise.resolve(toClientMessage(existing));
    return new Promise((resolve) => {
      const stop = this.#discord.events.subscribe((event) => {
        const isThere = event.type === 'message_create' || event.type === 'message_update';
        if (!isThere || !isMeant(event.message)) return;
        stop();
        resolve(toClientMessage(event.message));
      });
    });
  }
}
