import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { createPlayground, type Playground } from '../../../src/playground/server/playground.ts';
import type { Usage } from './report.ts';

/** A bot in a process of its own, against an embedded Discord of its own in this process. */
export interface Contestant {
  readonly name: string;
  readonly playground: Playground;
  /** Milliseconds from the start of the process until Discord said READY. */
  readonly readyAfter: number;
  /** The same until its commands were published, and it had all it needs to answer. */
  readonly publishedAfter: number;
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

/** Starts a bot's program; it says `word` on its standard output once it is to be measured. */
export async function startContestant(name: string, script: string, word = 'ready'): Promise<Contestant> {
  const playground = await createPlayground();
  const began = performance.now();
  const child = fork(script, {
    execArgv: ['--import', 'tsx', '--import', './tests/bench/bot/report.ts', '--expose-gc'],
    env: { ...process.env, DISCORD_TOKEN: playground.token, DISCORD_API_URL: playground.apiBase },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const online = untilOnline(playground).then(() => performance.now() - began);
  await untilSaid(child, word);
  const publishedAfter = performance.now() - began;
  return {
    name,
    playground,
    readyAfter: await online,
    publishedAfter,
    async usage() {
      const answer = once(child, 'message');
      child.send('usage');
      const [usage] = await answer;
      return usage as Usage;
    },
    async close() {
      child.disconnect();
      await once(child, 'exit');
      await playground.close();
    },
  };
}

/** Looks every two milliseconds: finer than the times that are measured. */
async function untilOnline({ gateway }: Playground): Promise<void> {
  while (!gateway.online) await setTimeout(2);
}

async function untilSaid(child: ChildProcess, word: string): Promise<void> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the bot's process ended with code ${code}`);
  });
  ended.catch(() => undefined);
  const said = new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.includes(word)) resolve();
    });
  });
  await Promise.race([said, ended]);
}
