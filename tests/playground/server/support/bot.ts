import { Client, type ClientOptions, Events, type Interaction } from 'discord.js';
import type { Playground } from '../../../../src/playground/server/playground.ts';

/** Logs the real client in; only the base address of REST differs from a bot on Discord. */
export async function startBot(
  playground: Playground,
  onInteraction: (interaction: Interaction) => unknown = () => undefined,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({ intents: [], ...options, rest: { api: playground.apiBase } });
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(playground.token);
  return ready;
}
