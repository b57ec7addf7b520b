import type { Logger } from 'pino';
import { COMMANDS } from './commands/index.ts';
import { toDefinitions } from './discord/definition.ts';
import { createDispatch, type Dispatch } from './discord/dispatch.ts';
import { connectGateway } from './discord/gateway.ts';
import { publishCommands } from './discord/register.ts';
import type { Library } from './search/library.ts';
import { openShelf, type Shelf } from './shelf.ts';

export interface BotOptions {
  readonly token: string;
  readonly apiUrl?: string;
  readonly guildId?: string;
  readonly knowledgeDir: string;
  readonly log: Logger;
  readonly now?: () => Date;
  /** Called when the connection is lost for good. */
  readonly onFatal: (reason: string) => void;
}

export interface Bot {
  /** What it answers from now. */
  library(): Library;
  close(): Promise<void>;
}

/**
 * Starts the bot: reads the knowledge while it connects, then publishes the commands. What is asked in between
 * waits for the knowledge, some hundred milliseconds.
 * @throws {KnowledgeError} where the knowledge has faults
 * @throws {Error} where Discord refuses the token or a command
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, guildId, knowledgeDir, log, onFatal } = options;
  const opening = openShelf(knowledgeDir);
  const dispatching = opening.then((shelf) => toDispatch(shelf, options));
  // Told below; an interaction that waits for it hears of it as well.
  dispatching.catch(() => undefined);
  const connecting = connectGateway({
    token,
    ...(apiUrl !== undefined && { apiUrl }),
    answer: async (interaction) => (await dispatching).answer(interaction),
    apologise: async (error) => (await dispatching).apologise(error),
    log,
    onFatal,
  });

  const [shelf, gateway] = await Promise.all([opening, connecting]).catch((error: unknown) => {
    connecting.then((connected) => connected.close()).catch(() => undefined);
    throw error;
  });
  const { rest, application, user } = gateway.client;
  const written = await publishCommands(rest, application.id, toDefinitions(COMMANDS), guildId);
  log.info({ commands: written ? 'published' : 'unchanged', as: user.tag }, 'ready');

  const watch = shelf.watch(log);
  return {
    library: shelf.library,
    async close() {
      await watch.close();
      await gateway.close();
    },
  };
}

const toDispatch = ({ library }: Shelf, { log, now = () => new Date() }: BotOptions): Dispatch =>
  createDispatch({
    commands: COMMANDS,
    library,
    now,
    onFault: (error, reference, what) => log.error({ reference, what, ...describeError(error) }, 'fault'),
    onAnswer: (command, tone) => log.info({ command, tone }, 'answered'),
  });

/** What a log may know of an error: requests and their addresses carry tokens, so they stay out. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { error: String(error) };
  const code = 'code' in error ? { code: error.code } : {};
  const status = 'status' in error ? { status: error.status } : {};
  return { error: error.message, name: error.name, ...code, ...status, stack: error.stack };
}
