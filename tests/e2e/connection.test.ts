import { afterEach, describe, expect, it, vi } from 'vitest';
import { startBot } from '../../src/bot.ts';
import { createLog } from '../../src/log.ts';
import { createPlayground } from '../../src/playground/server/playground.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { embedOf } from '../support/message.ts';

let test: TestBot | undefined;
afterEach(async () => {
  await test?.close();
  test = undefined;
});

const stillAnswers = async ({ playground }: TestBot): Promise<void> => {
  const { message } = await playground.user('member').command('framework', { name: 'django' });
  expect(embedOf(message).title).toContain('Django');
};

describe('the connection', () => {
  it.each([
    ['sockets are cut', (bot: TestBot) => bot.playground.gateway.dropSockets()],
    ['Discord asks to reconnect (op 7)', (bot: TestBot) => bot.playground.gateway.requestReconnect()],
    ['Discord closes with 4000', (bot: TestBot) => bot.playground.gateway.closeSockets(4000)],
  ])('comes back when %s', async (_name, disturb) => {
    test = await startTestBot();
    disturb(test);
    await vi.waitFor(
      () => expect(test?.logged.some(({ msg }) => msg === 'connection resumed')).toBe(true),
      15_000,
    );
    await stillAnswers(test);
    expect(test.fatal).toEqual([]);
  });

  it('comes back when Discord ends the session (op 9)', async () => {
    test = await startTestBot();
    test.playground.gateway.invalidateSessions();
    await vi.waitFor(() => expect(test?.playground.gateway.online).toBe(true), 15_000);
    await stillAnswers(test);
  });

  it('answers an interaction once, even if it is delivered twice', async () => {
    test = await startTestBot();
    await stillAnswers(test);
    test.playground.gateway.repeatLast();
    await stillAnswers(test);
    expect(test.playground.refusals).toEqual([]);
  });

  it('tells why it gives up when the token is revoked', async () => {
    test = await startTestBot();
    test.playground.gateway.closeSockets(4004);
    await vi.waitFor(() => expect(test?.fatal.join()).toContain('DISCORD_TOKEN'), 5_000);
  });
});

describe('starting', () => {
  it('refuses a wrong token without showing it', async () => {
    const playground = await createPlayground();
    const token = 'a-wrong-token-that-nobody-must-see';
    const start = startBot({
      token,
      apiUrl: playground.apiBase,
      knowledgeDir: 'knowledge',
      log: createLog('silent'),
      onFatal: () => undefined,
    });
    const error: unknown = await start.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).not.toContain(token);
    await playground.close();
  });

  it('publishes the commands once, and leaves them alone when nothing changed', async () => {
    const playground = await createPlayground();
    const written: unknown[] = [];
    for (let start = 0; start < 2; start++) {
      const messages: Record<string, unknown>[] = [];
      const { default: pino } = await import('pino');
      const log = pino({ level: 'info' }, { write: (line: string) => void messages.push(JSON.parse(line)) });
      const bot = await startBot({
        token: playground.token,
        apiUrl: playground.apiBase,
        knowledgeDir: 'knowledge',
        log,
        onFatal: () => undefined,
      });
      written.push(messages.find(({ msg }) => msg === 'ready')?.commands);
      await bot.close();
    }
    expect(written).toEqual(['published', 'unchanged']);
    await playground.close();
  });
});
