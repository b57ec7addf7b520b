import { basename, relative, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import type { Logger } from 'pino';
import { createLearner } from './ask/learning/lessons.ts';
import { preparePhrasebook } from './ask/phrasebook.ts';
import { formatFaults, KnowledgeError } from './knowledge/fault.ts';
import { createKnowledgeReader, KNOWLEDGE_PARTS, toSoundKnowledge } from './knowledge/load.ts';
import { isTemporary } from './knowledge/temporary.ts';
import { createLibrary, type Library } from './search/library.ts';

type Log = Pick<Logger, 'info' | 'error'>;

export interface Shelf {
  /** The library to answer from now. One answer uses one library, whatever happens in between. */
  readonly library: () => Library;
  /** Learns from the examples, and follows edits of the folder, from now on. */
  watch(log: Log): Watch;
}

export interface Watch {
  /** Edits from now on are seen. */
  readonly ready: Promise<void>;
  /** Whether the examples of the knowledge that was served first have been learnt; not so after an edit or the end. */
  readonly learnt: Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Reads a knowledge folder and holds the library that is served. A valid edit replaces it in one step; a broken
 * one leaves the last good one serving, and the log says what is wrong.
 * @throws {KnowledgeError} with every fault of every file, where the folder has faults to begin with
 */
export async function openShelf(folder: string): Promise<Shelf> {
  const read = createKnowledgeReader(folder);
  const readLibrary = async (): Promise<Library> => {
    const library = await createLibrary(toSoundKnowledge(await read()));
    await preparePhrasebook(library.knowledge);
    return library;
  };
  let current = await readLibrary();
  return {
    library: () => current,
    watch(log) {
      const learner = createLearner();
      // What was learnt changes answers: a new library makes everybody forget those that they remember.
      const learn = async (library: Library): Promise<boolean> => {
        const isLearnt = await learner.learn(library.knowledge);
        if (isLearnt) current = { ...library };
        return isLearnt;
      };
      const learnt = learn(current);
      const reload = createReloader(async (isStopped) => {
        try {
          const library = await readLibrary();
          if (isStopped()) return;
          current = library;
          void learn(library);
          const { frameworks, faqs, terms } = library.knowledge;
          log.info({ frameworks: frameworks.size, faqs: faqs.size, terms: terms.size }, 'knowledge reloaded');
        } catch (error) {
          const faults =
            error instanceof KnowledgeError ? formatFaults(error.faults).split('\n') : [String(error)];
          log.error({ faults }, 'the edited knowledge has faults; the last good one goes on serving');
        }
      });
      const watcher = watchFiles(folder, { ignoreInitial: true, ignored: (path) => isForeign(folder, path) });
      watcher.on('all', reload.schedule);
      watcher.on('error', (error) => log.error({ error: String(error) }, 'cannot watch the knowledge'));
      return {
        learnt,
        ready: new Promise((resolve) => watcher.once('ready', resolve)),
        async close() {
          learner.stop();
          reload.stop();
          await watcher.close();
        },
      };
    },
  };
}

/** Whether a path below the knowledge folder is none of the bot's business, such as a README or a swap file. */
function isForeign(folder: string, path: string): boolean {
  const [part = ''] = relative(folder, path).split(sep);
  return part !== '' && (!KNOWLEDGE_PARTS.includes(part) || isTemporary(basename(path)));
}

/** Editors save in several steps; edits this close together, in milliseconds, are one. */
const SETTLE = 100;
/** However long a row of edits goes on, the first of them is not kept waiting longer. */
const LONGEST_WAIT = 400;

/** Runs `load` after edits have settled; an edit during a load leads to one more, never to two at once. */
function createReloader(load: (isStopped: () => boolean) => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  let firstEdit: number | undefined;
  let loading = false;
  let stopped = false;

  function schedule(): void {
    const now = performance.now();
    firstEdit ??= now;
    clearTimeout(timer);
    if (!loading && !stopped)
      timer = setTimeout(() => void run(), Math.min(SETTLE, Math.max(0, firstEdit + LONGEST_WAIT - now)));
  }

  async function run(): Promise<void> {
    firstEdit = undefined;
    loading = true;
    await load(() => stopped);
    loading = false;
    if (firstEdit !== undefined) schedule();
  }

  return {
    schedule,
    stop(): void {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
