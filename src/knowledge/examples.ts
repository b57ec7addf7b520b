import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  ANSWER_KINDS,
  EXAMPLE_FOLDERS,
  type ExampleFolder,
  type ExampleLabel,
  type Examples,
} from '../domain/examples.ts';
import type { Fault } from './fault.ts';
import { readTexts } from './texts.ts';

/** The ids that a folder of examples may speak of. */
export type KnownIds = Readonly<Record<Exclude<ExampleFolder, 'kinds'>, ReadonlySet<string>>>;

interface ExampleFile {
  readonly file: string;
  readonly folder: ExampleFolder;
  readonly id: string;
  readonly examples: readonly string[];
}

export interface ExamplesReading {
  readonly files: readonly ExampleFile[];
  /** What can be told without knowing the entries. */
  readonly faults: readonly Fault[];
}

const FOLDER = 'examples';
const ENDING = '.txt';
/** An example's length in characters. */
const [SHORTEST, LONGEST] = [2, 200];

/** Reads `examples/<folder>/<id>.txt`: a way of asking on each line. The folders may be missing. */
export async function readExamples(root: string): Promise<ExamplesReading> {
  const folders = await Promise.all(
    EXAMPLE_FOLDERS.map(async (folder) =>
      ((await readTexts(root, `${FOLDER}/${folder}`)) ?? []).map((one) => ({ ...one, folder })),
    ),
  );
  const files: ExampleFile[] = [];
  const faults: Fault[] = [];
  for (const { folder, file, text } of folders.flat()) {
    await setImmediate(); // tens of thousands of lines: let what waits run in between
    const examples = toLines(text);
    files.push({ file, folder, id: basename(file, ENDING), examples });
    faults.push(...(file.endsWith(ENDING) ? [] : [wrongName(file)]), ...findWrongLengths(file, examples));
  }
  return { files, faults };
}

const toLines = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

const findWrongLengths = (file: string, examples: readonly string[]): Fault[] =>
  examples.flatMap(({ length }, i) =>
    length >= SHORTEST && length <= LONGEST
      ? []
      : [{ file, line: i + 1, message: `an example has ${SHORTEST} to ${LONGEST} characters` }],
  );

const wrongName = (file: string): Fault => ({ file, line: 1, message: `must be named <id>${ENDING}` });

/** Faults for examples of nothing that there is. */
export function findStrays({ files }: ExamplesReading, ids: KnownIds): Fault[] {
  const known: Readonly<Record<ExampleFolder, ReadonlySet<string>>> = {
    ...ids,
    kinds: new Set(ANSWER_KINDS),
  };
  return files.flatMap(({ file, folder, id }): Fault[] => {
    if (known[folder].has(id)) return [];
    const message =
      folder === 'kinds' ? `must be one of ${ANSWER_KINDS.join(', ')}` : `no entry has the id "${id}"`;
    return [{ file, line: 1, message: `${message}; rename or remove the file` }];
  });
}

/** Faults for examples that stand in two places, whatever their case: they would teach one thing and another. */
export function findRepeated({ files }: ExamplesReading): Fault[] {
  const places = new Map<string, string>();
  return files.flatMap(({ file, examples }) =>
    examples.flatMap((example, i): Fault[] => {
      const other = places.get(example.toLowerCase());
      if (other === undefined) {
        places.set(example.toLowerCase(), `${file}:${i + 1}`);
        return [];
      }
      return [{ file, line: i + 1, message: `the same example stands in ${other}; remove one of the two` }];
    }),
  );
}

/** The examples themselves. */
export const toExamples = ({ files }: ExamplesReading): Examples =>
  new Map(
    files.map(({ folder, id, examples }): [ExampleLabel, readonly string[]] => [`${folder}/${id}`, examples]),
  );
