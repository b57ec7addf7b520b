import { GatewayIntentBits } from 'discord.js';
import type { WebSocket } from 'ws';
import type { Events } from '../events.ts';
import type { World } from '../world/world.ts';
import { ALL_INTENTS, Close, Op, PRIVILEGED_INTENTS } from './codes.ts';
import { Connection } from './connection.ts';
import { toGuildCreate, toReady } from './ready.ts';
import { type Outlet, Session } from './session.ts';

/** Sessions kept for a resume; the oldest without a socket go first. */
const SESSIONS = 5;

export interface HubOptions {
  token: string;
  /** Privileged intents that the application has switched on. */
  privilegedIntents: number;
  world: World;
  events: Events;
  /** The gateway's own address, for resumes. */
  url: () => string;
}

/** The gateway: all sockets and sessions of the bot. */
export class Hub {
  readonly #options: HubOptions;
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();

  constructor(options: HubOptions) {
    this.#options = options;
  }

  accept(socket: WebSocket, query: URLSearchParams): void {
    this.#connections.add(new Connection(this, socket, query));
  }

  get online(): boolean {
    return [...this.#sessions.values()].some(({ connected }) => connected);
  }

  /** Whether a bot is connected, or may come back and have missed events replayed. */
  get reachable(): boolean {
    return this.#sessions.size > 0;
  }

  /** Sends an event to every session that asked for one of its intents (0: to all). */
  dispatch(event: string, data: object, intents = 0): void {
    const json = JSON.stringify(data);
    for (const session of this.#sessions.values()) {
      if (intents === 0 || (session.intents & intents) !== 0) session.dispatch(event, json);
    }
  }

  sessions(): Session[] {
    return [...this.#sessions.values()];
  }

  /** The code to close with when a token or intents are not accepted. */
  refusalOf(token: string, intents: number): number | null {
    if (token.replace(/^Bot /, '') !== this.#options.token) return Close.AuthenticationFailed;
    if (intents < 0 || (intents & ~ALL_INTENTS) !== 0) return Close.InvalidIntents;
    const wanted = intents & PRIVILEGED_INTENTS;
    return (wanted & ~this.#options.privilegedIntents) === 0 ? null : Close.DisallowedIntents;
  }

  start(intents: number, outlet: Outlet, shard: readonly [number, number]): Session {
    const { world, url } = this.#options;
    const session = new Session(intents, outlet);
    this.#sessions.set(session.id, session);
    this.#forgetOld();
    session.dispatch('READY', JSON.stringify(toReady(world, { sessionId: session.id, url: url(), shard })));
    if (intents & GatewayIntentBits.Guilds) {
      session.dispatch('GUILD_CREATE', JSON.stringify(toGuildCreate(world, intents)));
    }
    this.#announce();
    return session;
  }

  resume(id: string, outlet: Outlet, sequence: number): Session | null {
    const session = this.#sessions.get(id);
    if (!session?.resume(outlet, sequence)) {
      this.#sessions.delete(id);
      return null;
    }
    this.#announce();
    return session;
  }

  leave(session: Session, outlet: Outlet, forGood: boolean): void {
    session.detach(outlet);
    if (forGood && !session.connected) this.#sessions.delete(session.id);
    this.#announce();
  }

  forget(connection: Connection): void {
    this.#connections.delete(connection);
  }

  /** Cuts every socket; sessions can be resumed. */
  dropSockets(): void {
    for (const connection of this.#connections) connection.drop();
  }

  /** op 7: asks the bot to come back and resume. */
  requestReconnect(): void {
    for (const connection of this.#connections) connection.send(Op.Reconnect, null);
  }

  /** op 9: ends all sessions; the bot must identify again. */
  invalidateSessions(): void {
    this.#sessions.clear();
    for (const connection of this.#connections) connection.send(Op.InvalidSession, false);
  }

  /** Closes every socket with a code of the gateway's, such as 4004. */
  closeSockets(code: number): void {
    for (const session of this.#sessions.values()) session.outlet?.close(code);
  }

  /** Delivers the newest event of every session once more. */
  repeatLast(): void {
    for (const session of this.#sessions.values()) session.repeat();
  }

  #announce(): void {
    this.#options.events.publish({ type: 'bot_update', online: this.online });
  }

  #forgetOld(): void {
    for (const session of this.#sessions.values()) {
      if (this.#sessions.size <= SESSIONS) return;
      if (!session.connected) this.#sessions.delete(session.id);
    }
  }
}
