import {
  type APIInteraction,
  type APIInteractionResponse,
  Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { createRecentSet } from './recent-set.ts';

export interface GatewayOptions {
  readonly token: string;
  /** REST base such as `http://127.0.0.1:4000/api`; discord.js' own default is Discord. */
  readonly apiUrl?: string;
  /** The answer may have to wait: the knowledge may still be on its way when the first interaction arrives. */
  readonly answer: (interaction: APIInteraction) => Promise<APIInteractionResponse>;
  /** A private apology, for when Discord refuses an answer. */
  readonly apologise: (error: unknown) => Promise<APIInteractionResponse>;
  readonly log: GatewayLog;
  /** The connection cannot be had again (a revoked token, intents that are not allowed). */
  readonly onFatal: (reason: string) => void;
}

export interface GatewayLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  debug(fields: object, message: string): void;
}

export interface Gateway {
  readonly client: Client<true>;
  close(): Promise<void>;
}

/** How long a lost connection may take to come back; discord.js waits for an unanswered resume for ever. */
const PATIENCE = 60_000;
/** Discord takes no answer after three seconds; ours takes milliseconds. */
const DEADLINE = 3_000;

/**
 * Connects discord.js and answers every interaction from its raw payload, once even if it is delivered twice.
 * Resolves when Discord is ready for us.
 * @throws {Error} where the token is refused or Discord cannot be reached
 */
export async function connectGateway(options: GatewayOptions): Promise<Gateway> {
  const { token, apiUrl, answer, apologise, log, onFatal } = options;
  // Interactions need no intent at all; without one nothing is cached and READY waits for no server.
  const rest = { timeout: DEADLINE, ...(apiUrl !== undefined && { api: apiUrl }) };
  const client = new Client({ intents: [], rest });
  const isNew = createRecentSet(2_000);

  const respond = (interaction: APIInteraction, response: APIInteractionResponse): Promise<unknown> =>
    client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: response,
      auth: false,
    });

  async function handle(interaction: APIInteraction): Promise<void> {
    if (!isNew(interaction.id)) return;
    try {
      await respond(interaction, await answer(interaction));
    } catch (error) {
      if (isAlreadyAnswered(error)) return log.debug({ id: interaction.id }, 'already answered');
      const apology = await apologise(error);
      if (isRefused(error)) await respond(interaction, apology).catch(() => undefined);
    }
  }

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    handle(interaction).catch((error: unknown) => log.warn({ error: String(error) }, 'not answered'));
  });
  watchConnection(client, log, onFatal);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return {
    client: await ready,
    close() {
      // Leaving on purpose is no lost connection.
      client.removeAllListeners(Events.ShardReconnecting);
      return client.destroy();
    },
  };
}

/** Tells of lost and regained connections; one that does not come back in time, or cannot, is fatal. */
function watchConnection(client: Client, log: GatewayLog, onFatal: (reason: string) => void): void {
  let patience: NodeJS.Timeout | undefined;
  const settle = (): void => clearTimeout(patience);
  client.on(Events.ShardReconnecting, () => {
    log.warn({}, 'connection lost, reconnecting');
    settle();
    patience = setTimeout(() => onFatal(`no connection for ${PATIENCE / 1000} seconds`), PATIENCE).unref();
  });
  client.on(Events.ShardResume, (_shard, replayed) => {
    settle();
    log.info({ replayed }, 'connection resumed');
  });
  client.on(Events.ShardReady, settle);
  client.on(Events.ShardError, (error) => log.warn({ error: error.message }, 'connection error'));
  client.on(Events.Error, (error) => log.warn({ error: error.message }, 'client error'));
  // discord.js would let the process end with code 0 here.
  client.on(Events.ShardDisconnect, ({ code }) => {
    settle();
    onFatal(describeClose(code));
  });
}

function describeClose(code: number): string {
  if (code === 4004) return 'Discord refused the token (close code 4004): set DISCORD_TOKEN anew';
  if (code === 4013 || code === 4014) return `Discord refused the intents (close code ${code})`;
  return `Discord closed the connection for good (close code ${code})`;
}

/** A retried callback whose first attempt had been applied: the person has seen the answer. */
const isAlreadyAnswered = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

/** Discord found fault with the body; the interaction itself can still be answered. */
const isRefused = (error: unknown): boolean => error instanceof DiscordAPIError && error.status === 400;
