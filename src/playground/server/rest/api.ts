import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Discord } from '../discord.ts';
import { DiscordError, type ErrorBody, refuse } from '../errors.ts';
import { readBody } from '../http/body.ts';
import { sendJson } from '../http/respond.ts';
import { type Match, Router } from '../http/router.ts';
import { applicationRoutes } from './application.ts';
import { callbackRoutes } from './callbacks.ts';
import { commandRoutes } from './commands.ts';
import { messageRoutes } from './messages.ts';
import { serverRoutes } from './server.ts';
import { threadRoutes } from './threads.ts';
import type { ApiResponse, Endpoint } from './types.ts';
import { webhookRoutes } from './webhooks.ts';

/** A request of the bot that was refused. The route is its pattern, so that no token is kept. */
export interface Refusal {
  method: string;
  route: string;
  status: number;
  code: number;
  body: ErrorBody;
  /** The interaction that was to be answered, if it was about one. */
  interactionId: string | null;
  /** What went wrong in the playground itself, when it answered 500. */
  cause?: unknown;
}

const KEPT_REFUSALS = 1_000;

/** Discord's REST API, version 10. */
export class RestApi {
  readonly refusals: Refusal[] = [];
  readonly #discord: Discord;
  readonly #router: Router<Endpoint>;

  constructor(discord: Discord) {
    this.#discord = discord;
    this.#router = new Router([
      ...applicationRoutes(discord),
      ...commandRoutes(discord),
      ...callbackRoutes(discord),
      ...webhookRoutes(discord),
      ...messageRoutes(discord),
      ...threadRoutes(discord),
      ...serverRoutes(discord),
    ]);
  }

  /** Answers a request below `/api`. It never throws. */
  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? 'GET';
    let match: Match<Endpoint> | null = null;
    try {
      match = this.#find(method, url.pathname);
      const answer = await this.#answer(request, match, url);
      sendJson(response, answer.status, answer.body);
    } catch (error) {
      const { status, body } = error instanceof DiscordError ? error : refuse('internal');
      this.#remember({
        method,
        route: match?.route.path ?? 'unknown',
        status,
        code: body.code,
        body,
        interactionId: match && this.#interactionOf(match),
        ...(status >= 500 && { cause: error }),
      });
      sendJson(response, status, body);
    }
  }

  #find(method: string, pathname: string): Match<Endpoint> {
    const [, version, path = ''] = /^\/api(?:\/v(\d+))?(\/.*)?$/.exec(pathname) ?? [];
    if (version !== undefined && version !== '10') throw refuse('invalidApiVersion');
    const match = this.#router.find(method, path);
    if (match === 'wrong-method') throw refuse('methodNotAllowed');
    if (!match) throw refuse('notFound');
    return match;
  }

  async #answer(
    request: IncomingMessage,
    { route, params }: Match<Endpoint>,
    url: URL,
  ): Promise<ApiResponse> {
    const { authorized, answer } = route.handle;
    if (authorized && request.headers.authorization !== `Bot ${this.#discord.token}`) {
      throw refuse('unauthorized');
    }
    const { json, uploads } = await readBody(request);
    return answer({ param: (name) => params[name] ?? '', query: url.searchParams, body: json, uploads });
  }

  #remember(refusal: Refusal): void {
    this.refusals.push(refusal);
    if (this.refusals.length > KEPT_REFUSALS) this.refusals.shift();
  }

  #interactionOf({ params: { interaction, token } }: Match<Endpoint>): string | null {
    return interaction ?? (token === undefined ? null : this.#discord.interactions.idOf(token));
  }
}
