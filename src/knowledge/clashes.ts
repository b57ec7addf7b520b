import type { DataDocument, Path } from './document.ts';
import { type Fault, faultAt } from './fault.ts';

/** A name that an entry bears, and where it is written. */
export interface Name {
  readonly name: string;
  readonly document: DataDocument;
  readonly path: Path;
}

/** The names of an entry: its own, and its aliases. */
export const namesOf = (
  document: DataDocument,
  own: readonly string[],
  ownPath: Path,
  aliases: readonly string[],
): Name[] => [
  ...[...new Set(own.map(normalize))].map((name) => ({ name, document, path: ownPath })),
  ...aliases.map((name, index) => ({ name: normalize(name), document, path: ['aliases', index] })),
];

/** Names are compared as a person would hear them: case, punctuation and spaces do not tell them apart. */
const normalize = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');

/** A fault for each name that an earlier one took already. */
export function findClashes(names: readonly Name[]): Fault[] {
  const first = new Map<string, Name>();
  return names.flatMap((name) => {
    const other = first.get(name.name);
    if (other === undefined) {
      first.set(name.name, name);
      return [];
    }
    const where = `${other.document.file}:${other.document.lineOf(other.path)}`;
    return [faultAt(name.document, name.path, `the same name is taken by ${where}; remove one of the two`)];
  });
}
