import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRig, type Rig } from './support/rig.ts';

let rig: Rig;
let paths: [method: string, path: string][] = [];
beforeAll(async () => {
  rig = await createRig();
  const { applicationId, guildId, world } = rig.playground;
  const [general, , forum] = [...world.channels.values()];
  const { interaction } = await rig.probe();
  await rig.respond(interaction, { type: 4, data: { content: 'x' } });
  const webhook = `/webhooks/${applicationId}/${interaction.token}`;
  paths = [
    ['POST', `/channels/${general?.id}/messages`],
    ['POST', `/channels/${forum?.id}/threads`],
    ['POST', `/applications/${applicationId}/commands`],
    ['PUT', `/applications/${applicationId}/guilds/${guildId}/commands`],
    ['POST', webhook],
    ['PATCH', `${webhook}/messages/@original`],
    ['POST', '/users/@me/channels'],
  ];
});
afterAll(() => rig.close());

/** Objects that have the right names, and anything at all for values. */
const NAMES = [
  'type',
  'data',
  'content',
  'embeds',
  'components',
  'options',
  'name',
  'value',
  'flags',
  'custom_id',
  '__proto__',
];
const { value: almost } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.jsonValue({ maxDepth: 1 }),
    fc.integer({ min: -1, max: 20 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...NAMES), tie('value')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

test('whatever a bot sends, it is accepted or refused with 4xx, and the server goes on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), almost, async (index, body) => {
      const [method, path] = paths[index % paths.length] ?? ['POST', '/'];
      const { status } = await rig.call(method, path, body);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 400 },
  );
  expect((await rig.call('GET', '/users/@me')).status).toBe(200);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('whatever a bot answers to an interaction, refused answers leave it open', async () => {
  await fc.assert(
    fc.asyncProperty(almost, async (body) => {
      const { interaction } = await rig.probe();
      const { status } = await rig.respond(interaction, body);
      if (status === 204) return;
      expect(status).toBe(400);
      expect((await rig.respond(interaction, { type: 4, data: { content: 'x' } })).status).toBe(204);
    }),
    { numRuns: 200 },
  );
});

test('bytes that are no JSON are refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), async (text) => {
      const { status } = await rig.call('POST', paths[0]?.[1] ?? '', `{${text}`);
      expect(status).toBe(400);
    }),
    { numRuns: 100 },
  );
});

test('whatever a page sends, it is refused with 4xx', async () => {
  const endpoints = [
    'commands/run',
    'commands/autocomplete',
    'components/use',
    'modals/submit',
    'messages',
    'posts',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...endpoints), almost, async (endpoint, body) => {
      const response = await fetch(`${rig.playground.url}/client/${endpoint}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      await response.arrayBuffer();
    }),
    { numRuns: 200 },
  );
});
