import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { entryId } from '../domain/fact.ts';
import type { DataDocument } from './document.ts';
import type { Fault } from './fault.ts';
import { deepFreeze } from './freeze.ts';
import type { Reader, ReadFile } from './read.ts';
import { readTexts } from './texts.ts';

/** An entry and the document it came from, so that later checks can still name lines. */
export interface Loaded<T> {
  readonly entry: T;
  readonly document: DataDocument;
}

/** What one folder holds. */
export interface FolderReading<T> {
  readonly entries: readonly Loaded<T>[];
  /** Every id that has a file, also those whose file has faults. */
  readonly ids: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

interface Folder<T> {
  readonly name: string;
  readonly ending: string;
  readonly longestId: number;
  readonly read: Reader<T>;
}

interface Parsed<T> {
  readonly text: string;
  readonly id: string;
  readonly read: ReadFile<T & { id: string }>;
}

/**
 * Reads one kind of entry from its folder, again at every call. Only files whose text has changed since the
 * last call are parsed, and other work runs between two of them.
 */
export function createFolderReader<T extends object>(
  root: string,
  folder: Folder<T>,
): () => Promise<FolderReading<T & { id: string }>> {
  let parsed: ReadonlyMap<string, Parsed<T>> = new Map();

  async function parse(file: string, id: string, text: string): Promise<Parsed<T>> {
    const known = parsed.get(file);
    if (known?.text === text) return known;
    await setImmediate();
    const { document, result } = folder.read(file, text);
    if (!result.ok) return { text, id, read: { document, result } };
    return { text, id, read: { document, result: { ok: true, value: deepFreeze({ ...result.value, id }) } } };
  }

  return async () => {
    const files = await readTexts(root, folder.name);
    if (files === undefined) return { entries: [], ids: new Set(), faults: [missingFolder(folder.name)] };
    const next = new Map<string, Parsed<T>>();
    const faults: Fault[] = [];
    for (const { file, text } of files) {
      const id = basename(file, folder.ending);
      if (isRightName(file, id, folder)) next.set(file, await parse(file, id, text));
      else faults.push(wrongName(file, folder));
    }
    parsed = next;
    const all = [...next.values()];
    return {
      entries: all.flatMap(({ read: { document, result } }) =>
        result.ok ? [{ entry: result.value, document }] : [],
      ),
      ids: new Set(all.map(({ id }) => id)),
      faults: [...faults, ...all.flatMap(({ read: { result } }) => (result.ok ? [] : result.faults))],
    };
  };
}

const isRightName = (file: string, id: string, { ending, longestId }: Folder<object>): boolean =>
  file.endsWith(ending) && entryId.safeParse(id).success && id.length <= longestId;

const wrongName = (file: string, { ending, longestId }: Folder<object>): Fault => ({
  file,
  line: 1,
  message: `must be named <id>${ending}, the id in kebab-case of at most ${longestId} characters`,
});

const missingFolder = (name: string): Fault => ({
  file: `${name}/`,
  line: 1,
  message: 'there is no such folder; KNOWLEDGE_DIR must name a folder that has it',
});
