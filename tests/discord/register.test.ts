import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { toDefinitions } from '../../src/discord/definition.ts';
import { publishCommands } from '../../src/discord/register.ts';
import { createPlayground, type Playground } from '../../src/playground/server/playground.ts';

let discord: Playground;
let rest: REST;
beforeAll(async () => {
  discord = await createPlayground();
  rest = new REST({ api: discord.apiBase }).setToken(discord.token);
});
afterAll(() => discord.close());

const definitions = toDefinitions(COMMANDS);
const publish = (wanted = definitions, guild?: string) =>
  publishCommands(rest, discord.applicationId, wanted, guild);

describe('publishing commands', () => {
  it('writes them once, and not again while they are the same', async () => {
    expect(await publish()).toBe(true);
    expect(await publish()).toBe(false);
  });

  it('does not mind another order of commands', async () => {
    expect(await publish(definitions.toReversed())).toBe(false);
  });

  it.each([
    [
      'a description',
      definitions.map((one) => (one.name === 'help' ? { ...one, description: 'Something else' } : one)),
    ],
    ['a command that is gone', definitions.filter(({ name }) => name !== 'help')],
    [
      'where it may be used',
      definitions.map((one) => (one.name === 'help' ? { ...one, contexts: [0] } : one)),
    ],
  ])('writes them again when there is a change: %s', async (_change, changed) => {
    await publish();
    expect(await publish(changed)).toBe(true);
    expect(await publish(changed)).toBe(false);
  });

  it('publishes to one server without the fields that only global commands have', async () => {
    expect(await publish(definitions, discord.guildId)).toBe(true);
    expect(await publish(definitions, discord.guildId)).toBe(false);
    expect(discord.refusals).toEqual([]);
  });
});
