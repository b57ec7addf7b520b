import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporary } from './temporary.ts';

/** A file and its text; its path is that below the knowledge folder. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The texts of a folder's files in the order of their names; undefined where there is no such folder. */
export async function readTexts(root: string, folder: string): Promise<TextFile[] | undefined> {
  const names = await orUndefined(readdir(join(root, folder)));
  if (names === undefined) return undefined;
  const files = names
    .filter((name) => !isTemporary(name))
    .sort()
    .map(async (name) => {
      // A file may be removed between the listing and the reading.
      const text = await orUndefined(readFile(join(root, folder, name), 'utf8'));
      return text === undefined ? [] : [{ file: `${folder}/${name}`, text }];
    });
  return (await Promise.all(files)).flat();
}

/** The result, or undefined where there is no such file or folder. */
export const orUndefined = <T>(reading: Promise<T>): Promise<T | undefined> =>
  reading.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
