import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Logger } from 'pino';
import { COMMANDS } from './commands/index.ts';
import { toDefinitions } from './discord/definition.ts';
import { createDispatch, type Dispatch } from './discord/dispatch.ts';
import type { Library } from './search/library.ts';
import { openShelf, type Watch } from './shelf.ts';

export interface DeskOptions {
  readonly knowledgeDir: string;
  readonly log: Logger;
  readonly now?: () => Date;
}

/** Where questions are answered: commands over the knowledge, without a connection. */
export interface Desk extends Dispatch {
  readonly definitions: RESTPutAPIApplicationCommandsJSONBody;
  /** What it answers from now. */
  readonly library: () => Library;
  /** Learns from the examples, and follows edits of the knowledge, from now on. */
  watch(): Watch;
}

/** @throws {KnowledgeError} where the knowledge has faults */
export async function openDesk({ knowledgeDir, log, now = () => new Date() }: DeskOptions): Promise<Desk> {
  const shelf = await openShelf(knowledgeDir);
  const dispatch = createDispatch({
    commands: COMMANDS,
    library: shelf.library,
    now,
    onFault: (error, reference, what) => log.error({ reference, what, ...describeError(error) }, 'fault'),
    onAnswer: (command, tone) => log.debug({ command, tone }, 'answered'),
  });
  return {
    ...dispatch,
    definitions: toDefinitions(COMMANDS),
    library: shelf.library,
    watch: () => shelf.watch(log),
  };
}

/** What a log may know of an error: requests and their addresses carry tokens, so they stay out. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { error: String(error) };
  const code = 'code' in error ? { code: error.code } : {};
  const status = 'status' in error ? { status: error.status } : {};
  return { error: error.message, name: error.name, ...code, ...status, stack: error.stack };
}
