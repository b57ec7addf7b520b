import pino from 'pino';
import { type Bot, startBot } from '../../src/bot.ts';
import { createPlayground, type Playground } from '../../src/playground/server/playground.ts';

/** The day on which tests ask: support windows are worked out for it. */
export const TODAY = '2026-11-22';

export interface TestBot {
  readonly playground: Playground;
  readonly bot: Bot;
  /** Parsed lines of the log. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  /** Why the connection was given up, if it was. */
  readonly fatal: readonly string[];
  close(): Promise<void>;
}

/** The real bot with the real discord.js client against the embedded Discord. */
export async function startTestBot(knowledgeDir = 'knowledge'): Promise<TestBot> {
  return connect(await createPlayground(), knowledgeDir);
}

/** Another bot's process, as it were, on the same Discord: nothing but what Discord keeps is left of the first. */
export const restartBot = ({ playground }: TestBot): Promise<TestBot> => connect(playground, 'knowledge');

async function connect(playground: Playground, knowledgeDir: string): Promise<TestBot> {
  const logged: Record<string, unknown>[] = [];
  const fatal: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(JSON.parse(line)) });
  const bot = await startBot({
    token: playground.token,
    apiUrl: playground.apiBase,
    knowledgeDir,
    log,
    now: () => new Date(`${TODAY}T12:00:00Z`),
    onFatal: (reason) => void fatal.push(reason),
  });
  return {
    playground,
    bot,
    logged,
    fatal,
    async close() {
      await bot.close();
      await playground.close();
    },
  };
}
