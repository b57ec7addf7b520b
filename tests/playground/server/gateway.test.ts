import { inflateSync } from 'node:zlib';
import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPlayground, type Playground } from '../../../src/playground/server/playground.ts';
import { startBot } from './support/bot.ts';
import { GatewaySocket } from './support/gateway-socket.ts';

let playground: Playground;
const bots: Client[] = [];
const sockets: GatewaySocket[] = [];

beforeEach(async () => {
  playground = await createPlayground({ privilegedIntents: GatewayIntentBits.MessageContent });
});
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.destroy()));
  for (const socket of sockets.splice(0)) socket.close();
  await playground.close();
});

async function start(...options: Parameters<typeof startBot> extends [unknown, ...infer R] ? R : never) {
  const bot = await startBot(playground, ...options);
  bots.push(bot);
  return bot;
}

async function connect(query = ''): Promise<GatewaySocket> {
  const socket = await GatewaySocket.connect(playground, query);
  sockets.push(socket);
  return socket;
}

/** A bot that counts what it was asked, and answers. */
async function startCounting(): Promise<{ bot: Client<true>; asked: string[] }> {
  const asked: string[] = [];
  const bot = await start((interaction) => {
    if (!interaction.isChatInputCommand()) return undefined;
    asked.push(interaction.id);
    return asked.length === 1 || !asked.slice(0, -1).includes(interaction.id)
      ? interaction.reply('pong')
      : undefined;
  });
  await bot.application.commands.set([{ name: 'ping', description: 'Ping' }]);
  return { bot, asked };
}

const ping = () => playground.user('member').command('ping');

describe('the real client', () => {
  test('logs in, and knows who it is', async () => {
    const bot = await start();
    expect(bot.user.id).toBe(playground.applicationId);
    expect(bot.application.id).toBe(playground.applicationId);
    expect(playground.gateway.online).toBe(true);
    expect(playground.refusals).toEqual([]);
  });

  test('gets the server with its channels when it asks for them', async () => {
    const bot = await start(undefined, { intents: [GatewayIntentBits.Guilds] });
    const guild = bot.guilds.cache.get(playground.guildId);
    expect(guild?.channels.cache.map(({ name }) => name)).toEqual(['general', 'help', 'questions']);
    expect(guild?.roles.cache.size).toBe(4);
  });

  test('cannot log in with a wrong token', async () => {
    const withBadToken = { ...playground, token: 'wrong' };
    await expect(startBot(withBadToken)).rejects.toThrow('An invalid token was provided.');
    expect(playground.refusals).toMatchObject([
      { status: 401, body: { message: '401: Unauthorized', code: 0 } },
    ]);
  });

  test('reads messages that its intents let it read', async () => {
    const bot = await start(undefined, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    });
    const heard = new Promise<string>((resolve) =>
      bot.once(Events.MessageCreate, (message) => resolve(`${message.author.username}: ${message.content}`)),
    );
    playground.user('member').say('general', 'hello');
    expect(await heard).toBe('robin: hello');
  });

  test('resumes after its socket was cut, and gets what it missed', async () => {
    const { bot, asked } = await startCounting();
    const resumed = new Promise((resolve) => bot.once(Events.ShardResume, resolve));
    playground.gateway.dropSockets();
    const reply = ping();
    await resumed;
    expect((await reply).message?.content).toBe('pong');
    expect(asked).toHaveLength(1);
  });

  test('reconnects and resumes when told to (op 7)', async () => {
    const { bot } = await startCounting();
    const resumed = new Promise((resolve) => bot.once(Events.ShardResume, resolve));
    playground.gateway.requestReconnect();
    await resumed;
    expect((await ping()).message?.content).toBe('pong');
  });

  test('resumes after a close that allows it (4000)', async () => {
    const { bot } = await startCounting();
    const resumed = new Promise((resolve) => bot.once(Events.ShardResume, resolve));
    playground.gateway.closeSockets(4000);
    await resumed;
    expect((await ping()).message?.content).toBe('pong');
  });

  test('identifies anew when its session is invalid (op 9)', async () => {
    const { bot } = await startCounting();
    const ready = new Promise((resolve) => bot.once(Events.ShardReady, resolve));
    playground.gateway.invalidateSessions();
    await ready;
    expect((await ping()).message?.content).toBe('pong');
  });

  test('gets an event twice when the network repeats it', async () => {
    const { asked } = await startCounting();
    await ping();
    playground.gateway.repeatLast();
    await ping();
    expect(asked).toHaveLength(3);
    expect(new Set(asked).size).toBe(2);
  });

  test('is seen leaving', async () => {
    const { bot } = await startCounting();
    await bot.destroy();
    const reply = await ping();
    expect(reply).toMatchObject({ result: 'failed', failure: 'offline' });
    expect(playground.gateway.online).toBe(false);
  });
});

describe('the gateway closes a socket with', () => {
  const identify = (part: object = {}) => ({
    op: 2,
    d: { token: playground.token, intents: 0, properties: {}, ...part },
  });

  test.each<[number, string, () => unknown]>([
    [4001, 'an unknown opcode', () => ({ op: 99, d: null })],
    [4005, 'a second identify', () => identify()],
  ])('%i for %s after identifying', async (code, _what, frame) => {
    const socket = await connect();
    socket.send(identify());
    await socket.next((received) => received.t === 'READY');
    socket.send(frame());
    expect(await socket.closed).toBe(code);
  });

  test.each<[number, string, () => unknown]>([
    [4002, 'a frame that is no JSON', () => 'hello'],
    [4002, 'an identify without a token', () => ({ op: 2, d: {} })],
    [4003, 'a presence before identify', () => ({ op: 3, d: {} })],
    [4004, 'a wrong token', () => identify({ token: 'wrong' })],
    [4013, 'intents that do not exist', () => identify({ intents: 1 << 30 })],
    [4014, 'privileged intents that are off', () => identify({ intents: GatewayIntentBits.GuildMembers })],
  ])('%i for %s', async (code, _what, frame) => {
    const socket = await connect();
    socket.send(frame());
    expect(await socket.closed).toBe(code);
  });

  test('4012 for another version of the API', async () => {
    expect(await (await connect('?v=6')).closed).toBe(4012);
  });
});

describe('the gateway', () => {
  const identify = (part: object = {}) => ({
    op: 2,
    d: { token: playground.token, intents: GatewayIntentBits.Guilds, properties: {}, ...part },
  });

  test('says hello and acknowledges heartbeats', async () => {
    const socket = await connect();
    expect(await socket.next(({ op }) => op === 10)).toMatchObject({ d: { heartbeat_interval: 41_250 } });
    socket.send({ op: 1, d: null });
    expect(await socket.next(({ op }) => op === 11)).toMatchObject({ d: null });
  });

  test('counts its events from 1', async () => {
    const socket = await connect();
    socket.send(identify());
    expect(await socket.next(({ t }) => t === 'READY')).toMatchObject({ op: 0, s: 1 });
    expect(await socket.next(({ t }) => t === 'GUILD_CREATE')).toMatchObject({ op: 0, s: 2 });
  });

  test('refuses to resume a session that it does not know (op 9)', async () => {
    const socket = await connect();
    socket.send({ op: 6, d: { token: playground.token, session_id: 'unknown', seq: 1 } });
    expect(await socket.next(({ op }) => op === 9)).toMatchObject({ d: false });
  });

  test('replays what came after the last event that the bot saw', async () => {
    const first = await connect();
    first.send(identify({ intents: GatewayIntentBits.GuildMessages }));
    const ready = await first.next(({ t }) => t === 'READY');
    first.cut();
    await first.closed;
    playground.user('member').say('general', 'missed');
    const second = await connect();
    second.send({ op: 6, d: { token: playground.token, session_id: ready.d?.session_id, seq: 1 } });
    expect(await second.next(({ t }) => t === 'MESSAGE_CREATE')).toMatchObject({ s: 2 });
    expect(await second.next(({ t }) => t === 'RESUMED')).toMatchObject({ s: 3 });
  });

  test('compresses the whole stream when the address asks for it', async () => {
    const socket = await connect('?v=10&encoding=json&compress=zlib-stream');
    socket.send(identify());
    expect(await socket.next(({ t }) => t === 'GUILD_CREATE')).toMatchObject({
      d: { id: playground.guildId },
    });
    expect(socket.binaryFrames).toBe(3);
  });

  test('compresses large payloads one by one when identify asks for it', async () => {
    const socket = await connect();
    socket.inflateFrame = (data) => inflateSync(data).toString();
    socket.send(identify({ compress: true }));
    expect(await socket.next(({ t }) => t === 'GUILD_CREATE')).toMatchObject({
      d: { id: playground.guildId },
    });
    expect(socket.binaryFrames).toBe(1);
  });

  test('keeps ephemeral messages to itself', async () => {
    const bot = await start(
      (interaction) =>
        interaction.isChatInputCommand() && interaction.reply({ content: 'private', flags: 'Ephemeral' }),
    );
    await bot.application.commands.set([{ name: 'ping', description: 'Ping' }]);
    const socket = await connect();
    socket.send(identify({ intents: GatewayIntentBits.GuildMessages | GatewayIntentBits.MessageContent }));
    await socket.next(({ t }) => t === 'READY');
    await ping();
    playground.user('member').say('general', 'public');
    expect(await socket.next(({ t }) => t === 'MESSAGE_CREATE')).toMatchObject({ d: { content: 'public' } });
  });

  test('keeps events that were not asked for to itself', async () => {
    const socket = await connect();
    socket.send(identify({ intents: GatewayIntentBits.DirectMessages }));
    await socket.next(({ t }) => t === 'READY');
    playground.user('member').say('general', 'not asked for');
    playground.user('member').say('dm', 'asked for');
    expect(await socket.next(({ t }) => t === 'MESSAGE_CREATE')).toMatchObject({
      d: { content: 'asked for' },
    });
  });

  test('hides the text of messages without the intent for it', async () => {
    const socket = await connect();
    socket.send(identify({ intents: GatewayIntentBits.GuildMessages }));
    await socket.next(({ t }) => t === 'READY');
    playground.user('member').say('general', 'hidden');
    expect(await socket.next(({ t }) => t === 'MESSAGE_CREATE')).toMatchObject({ d: { content: '' } });
  });
});
