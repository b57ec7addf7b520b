import { type APIInteraction, type Client, GatewayDispatchEvents } from 'discord.js';
import type { Reply } from '../../../../src/playground/server/driver/reply.ts';
import { createPlayground, type Playground } from '../../../../src/playground/server/playground.ts';
import { startBot } from './bot.ts';
import { ManualClock } from './manual-clock.ts';

/** What the playground answered to a request made by hand. */
export interface Answer {
  status: number;
  body: unknown;
}

export interface Pending<T = Reply> {
  /** The interaction as the bot got it. */
  interaction: APIInteraction;
  /** What the person will see. */
  reply: Promise<T>;
}

/** A playground whose bot says nothing by itself, so that a test can send every request by hand. */
export class Rig {
  readonly playground: Playground;
  readonly clock: ManualClock;
  readonly #bot: Client;
  readonly #arrived: ((interaction: APIInteraction) => void)[] = [];

  constructor(playground: Playground, clock: ManualClock, bot: Client) {
    this.playground = playground;
    this.clock = clock;
    this.#bot = bot;
    bot.ws.on(GatewayDispatchEvents.InteractionCreate, (data: APIInteraction) =>
      this.#arrived.shift()?.(data),
    );
  }

  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.playground.apiBase}/v10${path}`, {
      method,
      headers: {
        authorization: `Bot ${this.playground.token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }

  /** Lets a person act, and hands over the interaction that reaches the bot. */
  async open<T>(act: () => Promise<T>): Promise<Pending<T>> {
    const arrival = new Promise<APIInteraction>((resolve) => this.#arrived.push(resolve));
    const reply = act();
    return { interaction: await arrival, reply };
  }

  /** Runs `/probe` as the member. */
  probe(): Promise<Pending> {
    return this.open(() => this.playground.user('member').command('probe'));
  }

  respond({ id, token }: { id: string; token: string }, body: unknown, query = ''): Promise<Answer> {
    return this.call('POST', `/interactions/${id}/${token}/callback${query}`, body);
  }

  webhook(method: string, { token }: { token: string }, path = '', body?: unknown): Promise<Answer> {
    return this.call(method, `/webhooks/${this.playground.applicationId}/${token}${path}`, body);
  }

  async close(): Promise<void> {
    await this.#bot.destroy();
    await this.playground.close();
  }
}

/** The commands that every rig has. */
const COMMANDS = [
  { name: 'probe', description: 'For tests' },
  {
    name: 'search',
    description: 'For tests',
    options: [{ type: 3, name: 'text', description: 'Text', autocomplete: true, required: true }],
  },
];

export async function createRig(): Promise<Rig> {
  const clock = new ManualClock();
  const playground = await createPlayground({ clock });
  const bot = await startBot(playground);
  const rig = new Rig(playground, clock, bot);
  await rig.call('PUT', `/applications/${playground.applicationId}/commands`, COMMANDS);
  return rig;
}
