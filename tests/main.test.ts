import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPlayground } from '../src/playground/server/playground.ts';

interface Run {
  readonly child: ChildProcess;
  /** All that it has printed so far. */
  output(): string;
  exit(): Promise<number | null>;
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** `npm start`, with nothing of this machine's own configuration. */
function start(env: Readonly<Record<string, string>>): Run {
  // Set but empty: what a developer's own .env says does not count.
  const unset = {
    DISCORD_TOKEN: '',
    DISCORD_GUILD_ID: '',
    DISCORD_API_URL: '',
    KNOWLEDGE_DIR: '',
    LOG_LEVEL: '',
  };
  const clean = { PATH: process.env.PATH, HOME: process.env.HOME, ...unset };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env: { ...clean, ...env } });
  running.push(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, 'exit');
  return {
    child,
    output: () => text,
    exit: async () => Number((await ended)[0]),
  };
}

const prints = (run: Run, what: string | RegExp): Promise<void> =>
  vi.waitFor(() => expect(run.output()).toMatch(what), 25_000);

describe('the program', () => {
  it('opens the playground on the loopback address when there is no token, and ends when asked to', async () => {
    const run = start({ PORT: '0' });
    await prints(run, /The playground is open: http:\/\/127\.0\.0\.1:\d+/);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(run.output())?.[0] ?? '';
    const page = await fetch(url);
    expect(page.status).toBe(200);
    run.child.kill('SIGTERM');
    expect(await run.exit()).toBe(0);
  });

  it('connects to the Discord it is given a token for, and opens no playground', async () => {
    const discord = await createPlayground();
    const run = start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiBase });
    await prints(run, '"ready"');
    const reply = await discord.user('member').command('framework', { name: 'django' });
    expect(reply.failure).toBeNull();
    expect(run.output()).not.toContain('playground');
    expect(run.output()).not.toContain(discord.token);
    discord.gateway.closeSockets(4004);
    expect(await run.exit()).toBe(1);
    expect(run.output()).toContain('DISCORD_TOKEN');
    await discord.close();
  });

  it.each([
    ['a wrong token', { DISCORD_TOKEN: 'this-token-is-not-the-one' }, 'DISCORD_TOKEN'],
    ['an address where nothing answers', { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, 'DISCORD_API_URL'],
    ['a server that it was not added to', { DISCORD_GUILD_ID: '999999999999999999' }, 'DISCORD_GUILD_ID'],
  ])('says what to do about %s', async (_what, env, variable) => {
    const discord = await createPlayground();
    const run = start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiBase, ...env });
    expect(await run.exit()).toBe(1);
    expect(run.output()).toContain(`Cannot start`);
    expect(run.output()).toContain(variable);
    expect(run.output()).not.toContain('this-token');
    await discord.close();
  });

  it('lists every fault of the configuration and does not start', async () => {
    const run = start({ PORT: 'http', LOG_LEVEL: 'loud', DISCORD_TOKEN: 'short' });
    expect(await run.exit()).toBe(1);
    expect(run.output()).toMatch(/DISCORD_TOKEN[\s\S]*LOG_LEVEL[\s\S]*PORT/);
    expect(run.output()).not.toContain('short');
    expect(run.output()).not.toMatch(/\n\s+at /);
  });

  it('lists every fault of the knowledge with file and line and does not start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
    await cp('knowledge', folder, { recursive: true });
    await writeFile(join(folder, 'faqs', 'broken.md'), '---\nquestion: No mark\n---\nShort.\n');
    await writeFile(join(folder, 'frameworks', 'broken.yaml'), 'name: [unclosed\n');
    const run = start({ PORT: '0', KNOWLEDGE_DIR: folder });
    expect(await run.exit()).toBe(1);
    expect(run.output()).toMatch(/faqs\/broken\.md:2 /);
    expect(run.output()).toMatch(/frameworks\/broken\.yaml:\d+ /);
    await rm(folder, { recursive: true });
  });
});
