import { config } from 'dotenv';
import { startBot } from './bot.ts';
import { type Env, parseEnv } from './env.ts';
import { createLog } from './log.ts';
import { describeStartError } from './start-error.ts';

/** Composition root: environment → (playground, if there is no token) → bot. */
async function main(): Promise<void> {
  config({ quiet: true });
  const env = parseEnv(process.env);
  const log = createLog(env.logLevel);
  const home = env.token === undefined ? await openPlayground(env) : { token: env.token, apiUrl: env.apiUrl };
  const bot = await startBot({
    token: home.token,
    ...(home.apiUrl !== undefined && { apiUrl: home.apiUrl }),
    ...(env.guildId !== undefined && env.token !== undefined && { guildId: env.guildId }),
    knowledgeDir: env.knowledgeDir,
    log,
    onFatal(reason) {
      log.fatal(reason);
      process.exit(1);
    },
  });
  if ('url' in home) process.stdout.write(`\nThe playground is open: ${home.url}\nStop it with Ctrl+C.\n\n`);

  const stop = async (): Promise<void> => {
    await bot.close();
    if ('close' in home) await home.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

/** The embedded Discord. Nothing of it is loaded when there is a token. */
async function openPlayground({ port }: Env) {
  const [{ createPlayground }, { createPage }] = await Promise.all([
    import('./playground/server/playground.ts'),
    import('./playground/page.ts'),
  ]);
  const { url, apiBase, token, close } = await createPlayground({ port, page: await createPage() });
  return { url, apiUrl: apiBase, token, close };
}

main().catch((error: unknown) => {
  process.stderr.write(`${describeStartError(error)}\n`);
  process.exit(1);
});
