import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRig, type Rig } from './support/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await createRig();
});
afterAll(() => rig.close());

const ID = expect.stringMatching(/^\d{17,19}$/);
const BITS = expect.stringMatching(/^\d+$/);

/** What every interaction has. */
const common = () => ({
  id: ID,
  application_id: rig.playground.applicationId,
  token: expect.any(String),
  version: 1,
  channel_id: ID,
  app_permissions: BITS,
  locale: 'en-US',
  entitlements: [],
  attachment_size_limit: 10 * 1024 * 1024,
});

test('a command in the server comes with the member, the server and the channel', async () => {
  const { interaction } = await rig.probe();
  expect(interaction).toMatchObject({
    ...common(),
    type: 2,
    context: 0,
    guild_id: rig.playground.guildId,
    guild: { id: rig.playground.guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    authorizing_integration_owners: { 0: rig.playground.guildId },
    channel: { id: ID, name: 'general', type: 0, permissions: BITS },
    member: {
      user: { username: 'robin', avatar: null },
      roles: [],
      permissions: BITS,
      joined_at: expect.any(String),
    },
    data: { id: ID, name: 'probe', type: 1, options: [] },
  });
  expect(interaction).not.toHaveProperty('user');
  await rig.respond(interaction, { type: 4, data: { content: 'x' } });
});

test('a command in direct messages comes with the user alone', async () => {
  const { interaction } = await rig.open(() =>
    rig.playground.user('second').command('probe', {}, { channel: 'dm' }),
  );
  expect(interaction).toMatchObject({
    ...common(),
    context: 1,
    user: { username: 'sasha' },
    authorizing_integration_owners: { 0: '0' },
    channel: { type: 1, recipients: [{ username: 'sasha' }] },
  });
  expect(interaction).not.toHaveProperty('member');
  expect(interaction).not.toHaveProperty('guild_id');
  await rig.respond(interaction, { type: 4, data: { content: 'x' } });
});

test('a component comes with its message, which says what it answered', async () => {
  const { interaction, reply } = await rig.probe();
  const select = { type: 5, custom_id: 'who' };
  await rig.respond(interaction, { type: 4, data: { components: [{ type: 1, components: [select] }] } });
  const { message } = await reply;
  if (!message) throw new Error('there is no message');
  const { id: second } = rig.playground.user('second');
  const used = await rig.open(() => rig.playground.user('moderator').select(message, 'who', [second]));
  expect(used.interaction).toMatchObject({
    ...common(),
    type: 3,
    member: { user: { username: 'morgan' } },
    message: {
      id: message.id,
      interaction_metadata: { id: interaction.id, type: 2, user: { username: 'robin' } },
    },
    data: {
      custom_id: 'who',
      component_type: 5,
      values: [second],
      resolved: {
        users: { [second]: { username: 'sasha' } },
        members: { [second]: { permissions: BITS, roles: [ID] } },
      },
    },
  });
  await rig.respond(used.interaction, { type: 4, data: { content: 'beside' } });
  const answer = (await used.reply).message;
  expect(answer).toMatchObject({
    type: 19,
    message_reference: { message_id: message.id },
    interaction_metadata: { type: 3, interacted_message_id: message.id },
    mentions: [],
  });
});

test('a modal comes in the shape in which it was built, with the message it was opened from', async () => {
  const { interaction, reply } = await rig.probe();
  const label = (custom: object) => ({ type: 18, label: 'L', component: custom });
  const components = [
    { type: 10, content: 'Please' },
    label({ type: 4, custom_id: 'text', style: 1 }),
    label({ type: 3, custom_id: 'pick', options: [{ label: 'A', value: 'a' }] }),
  ];
  await rig.respond(interaction, { type: 9, data: { custom_id: 'form', title: 'Form', components } });
  const opened = await reply;
  const submitted = await rig.open(() =>
    rig.playground.user('member').submit(opened, { text: 'hi', pick: ['a'] }),
  );
  expect(submitted.interaction).toMatchObject({
    ...common(),
    type: 5,
    data: {
      custom_id: 'form',
      components: [
        { type: 10 },
        { type: 18, component: { type: 4, custom_id: 'text', value: 'hi' } },
        { type: 18, component: { type: 3, custom_id: 'pick', values: ['a'] } },
      ],
    },
  });
  await rig.respond(submitted.interaction, { type: 4, data: { content: 'thanks' } });
  expect((await submitted.reply).message?.interaction_metadata).toMatchObject({
    type: 5,
    triggering_interaction_metadata: { id: interaction.id, name: 'probe' },
  });
});
