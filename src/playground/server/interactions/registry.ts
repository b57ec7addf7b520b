import { randomBytes } from 'node:crypto';
import { INTERACTION } from '../../../discord/limits.ts';
import type { Clock } from '../clock.ts';
import { refuse } from '../errors.ts';
import type { SnowflakeFactory } from '../snowflake.ts';
import type { FirstResponse, Interaction, InteractionDraft } from './interaction.ts';

/** Tokens live 15 minutes; beyond this many the oldest go earlier, so that memory stays bounded. */
const CAPACITY = 5_000;

export interface Opened {
  interaction: Interaction;
  /** Settles with the bot's first response, or with the failure after 3 seconds. */
  response: Promise<FirstResponse>;
}

/** All interactions whose token may still be used, by id and by token. */
export class Interactions {
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #clock: Clock;
  readonly #nextId: SnowflakeFactory;

  constructor(clock: Clock, nextId: SnowflakeFactory) {
    this.#clock = clock;
    this.#nextId = nextId;
  }

  /** Starts an interaction and its deadline of 3 seconds; `onDeadline` runs when the bot missed it. */
  open(draft: InteractionDraft, onDeadline: (interaction: Interaction) => void): Opened {
    const { promise, resolve } = withResolvers<FirstResponse>();
    const id = this.#nextId();
    const cancel = this.#clock.after(INTERACTION.acknowledgeWithin, () => {
      interaction.state = 'expired';
      onDeadline(interaction);
    });
    const interaction: Interaction = {
      ...draft,
      id,
      token: toToken(id),
      createdAt: this.#clock.now(),
      state: 'waiting',
      original: null,
      ephemeral: false,
      modal: null,
      settle(response) {
        cancel();
        resolve(response);
      },
    };
    this.#byId.set(id, interaction);
    this.#byToken.set(interaction.token, interaction);
    this.#forgetOld();
    return { interaction, response: promise };
  }

  /** For the callback endpoint. @throws DiscordError 10062 or 40060 */
  needWaiting(id: string, token: string): Interaction {
    const interaction = this.#byId.get(id);
    if (!interaction || interaction.token !== token) throw refuse('unknownInteraction');
    if (interaction.state === 'acknowledged') throw refuse('alreadyAcknowledged');
    if (interaction.state === 'expired') throw refuse('unknownInteraction');
    return interaction;
  }

  /** For the webhook endpoints. @throws DiscordError 50027 after 15 minutes, 10015 before the first response */
  needAcknowledged(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (!interaction || this.#isOver(interaction)) throw refuse('invalidWebhookToken');
    if (interaction.state !== 'acknowledged') throw refuse('unknownWebhook');
    return interaction;
  }

  get(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** The id of the interaction that a token belongs to. */
  idOf(token: string): string | null {
    return this.#byToken.get(token)?.id ?? null;
  }

  #isOver({ createdAt }: Interaction): boolean {
    return this.#clock.now() - createdAt > INTERACTION.tokenLifetime;
  }

  #forgetOld(): void {
    for (const interaction of this.#byId.values()) {
      const mayGo = interaction.state !== 'waiting' && this.#byId.size > CAPACITY;
      if (!mayGo && !this.#isOver(interaction)) return;
      this.#byId.delete(interaction.id);
      this.#byToken.delete(interaction.token);
    }
  }
}

/** Shaped like Discord's: base64 that begins with the interaction's id. */
function toToken(id: string): string {
  return Buffer.from(`interaction:${id}:${randomBytes(48).toString('base64url')}`).toString('base64url');
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
