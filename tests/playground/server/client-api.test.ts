import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { ClientEvent } from '../../../src/playground/protocol.ts';
import { createRig, type Rig } from './support/rig.ts';

let rig: Rig;
const sockets: WebSocket[] = [];
beforeEach(async () => {
  rig = await createRig();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await rig.close();
});

async function call(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${rig.playground.url}${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  return { status: response.status, body: await response.json() };
}

const channelId = (name: string) =>
  [...rig.playground.world.channels.values()].find((channel) => channel.name === name)?.id ?? '';
const as = (name: 'member' | 'second' | 'moderator') => `as=${rig.playground.user(name).id}`;

/** Follows the live events of a person. */
async function follow(name: 'member' | 'second'): Promise<ClientEvent[]> {
  const events: ClientEvent[] = [];
  const socket = new WebSocket(`${rig.playground.url.replace('http', 'ws')}/client/live?${as(name)}`);
  sockets.push(socket);
  await new Promise<void>((resolve) =>
    socket.on('message', (data: Buffer) => {
      events.push(JSON.parse(data.toString()));
      resolve();
    }),
  );
  return events;
}

async function commandId(name: string): Promise<string> {
  const { body } = await call('GET', `/client/commands?channel=${channelId('general')}&${as('member')}`);
  const found = Array.isArray(body) ? body.find((command) => command.name === name) : undefined;
  return String(found?.id);
}

describe('the page', () => {
  test('gets a snapshot of what the person sees', async () => {
    const { body } = await call('GET', `/client/state?${as('moderator')}`);
    expect(body).toMatchObject({
      me: { username: 'morgan', moderator: true },
      bot: { online: true },
      members: [{ username: 'robin', moderator: false }, {}, {}, { bot: true }],
      channels: [{ kind: 'text' }, { kind: 'text' }, { kind: 'forum' }, { kind: 'dm' }],
    });
  });

  test('is the first member when it does not say who', async () => {
    expect(await call('GET', '/client/state?as=nobody')).toMatchObject({
      body: { me: { username: 'robin' } },
    });
  });

  test('runs a command, and sees the answer as an event', async () => {
    const events = await follow('member');
    const action = { channel_id: channelId('general'), command_id: await commandId('probe'), options: {} };
    const { interaction, reply } = await rig.open(() =>
      call('POST', `/client/commands/run?${as('member')}`, action),
    );
    await rig.respond(interaction, { type: 4, data: { content: 'hello' } });
    const { body } = await reply;
    expect(body).toMatchObject({
      result: 'replied',
      interaction_id: interaction.id,
      message: { content: 'hello' },
    });
    await expect
      .poll(() => events.at(-1))
      .toMatchObject({ type: 'message_create', message: { content: 'hello' } });
  });

  test('does not show private messages to others', async () => {
    const events = await follow('second');
    const { interaction } = await rig.probe();
    await rig.respond(interaction, { type: 4, data: { content: 'private', flags: 64 } });
    rig.playground.user('member').say('general', 'public');
    await expect.poll(() => events.length).toBe(2);
    expect(events[1]).toMatchObject({ type: 'message_create', message: { content: 'public' } });
  });

  test('is told after 3 seconds that the bot did not respond', async () => {
    const events = await follow('member');
    const { interaction } = await rig.probe();
    rig.clock.advance(3_000);
    await expect
      .poll(() => events.at(-1))
      .toMatchObject({ type: 'interaction_failed', interaction_id: interaction.id, reason: 'timeout' });
  });

  test('gets suggestions while typing', async () => {
    const action = {
      channel_id: channelId('general'),
      command_id: await commandId('search'),
      options: { text: 'dj' },
      focused: 'text',
    };
    const { interaction, reply } = await rig.open(() =>
      call('POST', `/client/commands/autocomplete?${as('member')}`, action),
    );
    await rig.respond(interaction, { type: 8, data: { choices: [] } });
    expect(await reply).toEqual({ status: 200, body: { result: 'choices', choices: [] } });
  });

  test('uses components and dismisses private messages', async () => {
    const { interaction, reply } = await rig.probe();
    const button = { type: 2, style: 1, label: 'Go', custom_id: 'go' };
    const data = { content: 'x', flags: 64, components: [{ type: 1, components: [button] }] };
    await rig.respond(interaction, { type: 4, data });
    const id = (await reply).message?.id;
    const use = (customId: string) =>
      call('POST', `/client/components/use?${as('member')}`, { message_id: id, custom_id: customId });
    expect(await use('other')).toMatchObject({ status: 404, body: { error: 'not_found' } });
    const clicked = await rig.open(() => use('go'));
    expect(clicked.interaction).toMatchObject({
      type: 3,
      data: { custom_id: 'go' },
      message: { id, flags: 64 },
    });
    await rig.respond(clicked.interaction, { type: 6 });
    expect(await clicked.reply).toMatchObject({ body: { result: 'updated', message: null } });
    const dismiss = () => call('POST', `/client/messages/dismiss?${as('member')}`, { message_id: id });
    expect(await dismiss()).toEqual({ status: 200, body: {} });
    expect((await dismiss()).status).toBe(404);
  });

  test('posts messages and opens forum posts', async () => {
    const say = { channel_id: channelId('general'), content: 'hello' };
    expect(await call('POST', `/client/messages?${as('second')}`, say)).toMatchObject({
      status: 200,
      body: { content: 'hello', author: { username: 'sasha' } },
    });
    expect(await call('POST', '/client/messages', { ...say, content: 'x'.repeat(2001) })).toMatchObject({
      status: 400,
      body: { error: 'refused' },
    });
    const post = { channel_id: channelId('questions'), name: 'Why?', content: 'Tell me' };
    const { body } = await call('POST', `/client/posts?${as('second')}`, post);
    expect(body).toMatchObject({ kind: 'post', name: 'Why?', parent_id: channelId('questions') });
  });

  test('cannot read the direct messages of others', async () => {
    const [first] = rig.playground.world.directMessages.values();
    const path = `/client/channels/${first?.id}/messages`;
    expect((await call('GET', `${path}?${as('member')}`)).status).toBe(200);
    expect((await call('GET', `${path}?${as('second')}`)).status).toBe(404);
  });

  test('is told which field of a request is wrong', async () => {
    expect(await call('POST', '/client/messages', { content: 'x' })).toMatchObject({
      status: 400,
      body: { error: 'bad_request', field: 'channel_id' },
    });
    const action = { channel_id: channelId('general'), command_id: await commandId('search') };
    expect(await call('POST', '/client/commands/run', action)).toMatchObject({
      status: 400,
      body: { error: 'missing_option', field: 'text' },
    });
  });
});

describe('the server turns away', () => {
  const statusWith = (headers: Record<string, string>, path = '/client/state'): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(rig.playground.url);
      const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end();
    });

  test('requests for another host name (DNS rebinding)', async () => {
    expect(await statusWith({ host: 'evil.example' })).toBe(403);
    expect(await statusWith({ host: 'evil.example' }, '/api/v10/gateway')).toBe(403);
    expect(await statusWith({ host: `localhost:${new URL(rig.playground.url).port}` })).toBe(200);
  });

  test('requests from another origin, other ports of this machine included', async () => {
    expect(await statusWith({ origin: 'https://evil.example' })).toBe(403);
    expect(await statusWith({ origin: 'null' })).toBe(403);
    expect(await statusWith({ origin: 'http://127.0.0.1:1' })).toBe(403);
    expect(await statusWith({ origin: rig.playground.url })).toBe(200);
  });

  test('sockets from another origin, and to other addresses', async () => {
    const base = rig.playground.url.replace('http', 'ws');
    const open = (path: string, origin?: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${base}${path}`, origin === undefined ? {} : { origin });
        sockets.push(socket);
        socket.on('open', () => resolve('open'));
        socket.on('error', (error) => resolve(error.message));
      });
    expect(await open('/client/live', 'https://evil.example')).toContain('403');
    expect(await open('/gateway', 'https://evil.example')).toContain('403');
    expect(await open('/elsewhere')).toContain('403');
    expect(await open('/client/live', rig.playground.url)).toBe('open');
  });
});
