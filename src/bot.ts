import type { Desk, DeskOptions } from './desk.ts';
import { connectGateway } from './discord/gateway.ts';

export interface BotOptions extends DeskOptions {
  readonly token: string;
  readonly apiUrl?: string;
  readonly guildId?: string;
  /** Called when the connection is lost for good. */
  readonly onFatal: (reason: string) => void;
}

export interface Bot extends Pick<Desk, 'library'> {
  /** Once it is true, the examples have been learnt, and questions are read as well as they can be. */
  readonly learnt: Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Starts the bot: reads the knowledge while it connects, then publishes the commands and learns from the examples.
 * What is asked before there is knowledge waits for it, some hundred milliseconds.
 * @throws {KnowledgeError} where the knowledge has faults
 * @throws {Error} where Discord refuses the token or a command
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, guildId, log, onFatal } = options;
  const opening = loadDesk(options);
  const connecting = connectGateway({
    token,
    ...(apiUrl !== undefined && { apiUrl }),
    answer: async (interaction) => (await opening).answer(interaction),
    apologise: async (error) => (await opening).apologise(error),
    log,
    onFatal,
  });

  const [desk, gateway] = await Promise.all([opening, connecting]).catch((error: unknown) => {
    connecting.then((connected) => connected.close()).catch(() => undefined);
    throw error;
  });
  const { rest, application, user } = gateway.client;
  const { publishCommands } = await import('./discord/register.ts');
  const written = await publishCommands(rest, application.id, desk.definitions, guildId);
  log.info({ commands: written ? 'published' : 'unchanged', as: user.tag }, 'ready');

  const watch = desk.watch();
  void watch.learnt.then((isLearnt) => isLearnt && log.info('examples learnt'));
  return {
    library: desk.library,
    learnt: watch.learnt,
    async close() {
      await watch.close();
      await gateway.close();
    },
  };
}

/** Everything behind the connection is loaded while Discord is being called: half of the start is its code. */
async function loadDesk(options: DeskOptions): Promise<Desk> {
  const { openDesk } = await import('./desk.ts');
  return openDesk(options);
}
