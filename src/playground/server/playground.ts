import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createClientApi } from './client/api.ts';
import { followLive } from './client/live.ts';
import { findPerson } from './client/person.ts';
import { type Clock, systemClock } from './clock.ts';
import { createDiscord } from './create-discord.ts';
import type { Discord } from './discord.ts';
import { User } from './driver/user.ts';
import { serveFile } from './http/files.ts';
import { createLoopbackServer, type LoopbackServer, type PageHandler } from './http/listen.ts';
import { type Refusal, RestApi } from './rest/api.ts';
import { PEOPLE, type PersonName } from './world/seed.ts';
import { need, type World } from './world/world.ts';

export interface PlaygroundOptions {
  /** 0 (as when left out) takes any free port. */
  port?: number;
  /** The bot's token; a new one is made when left out. */
  token?: string;
  /** Serves the page's files; without it there is no page. */
  page?: PageHandler;
  clock?: Clock;
  botName?: string;
  /** Privileged intents that the bot's application has switched on; none when left out. */
  privilegedIntents?: number;
}

/** Disturbances that tests cause. */
export interface GatewayControl {
  /** Cuts every socket without a closing handshake. */
  dropSockets(): void;
  /** op 7: asks the bot to reconnect. */
  requestReconnect(): void;
  /** op 9: ends all sessions. */
  invalidateSessions(): void;
  /** Closes every socket with a code, such as 4000 or 4004. */
  closeSockets(code: number): void;
  /** Delivers the newest event once more. */
  repeatLast(): void;
  readonly online: boolean;
}

export interface Playground {
  /** Of the page, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** For the `rest.api` option of a discord.js Client. */
  readonly apiBase: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly world: World;
  readonly gateway: GatewayControl;
  /** Every request of the bot that was refused, oldest first. */
  readonly refusals: readonly Refusal[];
  /** A person to act as. */
  user(name: PersonName): User;
  close(): Promise<void>;
}

/** Starts an embedded Discord on the loopback address. */
export async function createPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  let url = '';
  const discord = createDiscord({
    token: options.token ?? `playground.${randomBytes(24).toString('base64url')}`,
    clock: options.clock ?? systemClock,
    botName: options.botName ?? 'Framewise',
    privilegedIntents: options.privilegedIntents ?? 0,
    origin: () => url,
  });
  const rest = new RestApi(discord);
  const server = createPlaygroundServer(discord, rest, options.page ?? (() => false));
  const port = await server.listen(options.port ?? 0);
  url = `http://127.0.0.1:${port}`;
  return {
    url,
    apiBase: `${url}/api`,
    token: discord.token,
    applicationId: discord.world.bot.id,
    guildId: discord.world.guild.id,
    world: discord.world,
    gateway: discord.hub,
    refusals: rest.refusals,
    user: (name) =>
      new User(discord, rest.refusals, need(discord.world.members, PEOPLE[name], 'unknownUser')),
    close: () => server.close(),
  };
}

function createPlaygroundServer(discord: Discord, rest: RestApi, page: PageHandler): LoopbackServer {
  const clientApi = createClientApi(discord);
  const answer = (request: IncomingMessage, response: ServerResponse, url: URL): void => {
    const path = url.pathname;
    if (path.startsWith('/api/')) void rest.handle(request, response, url);
    else if (path.startsWith('/client/')) void clientApi(request, response, url);
    else if (path.startsWith('/attachments/'))
      serveFile(path, discord.archive, discord.optionFiles, response);
    else if (!page(request, response)) response.writeHead(404).end();
  };
  return createLoopbackServer({
    request: answer,
    socket(path) {
      if (path === '/gateway' || path === '/gateway/')
        return (socket, query) => discord.hub.accept(socket, query);
      if (path !== '/client/live') return null;
      return (socket, query) => followLive(discord, socket, findPerson(discord.world, query.get('as')));
    },
  });
}
