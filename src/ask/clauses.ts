import { toWords } from '../search/words.ts';

/** The words of a text, each with the number of the clause that it stands in. */
export interface Clauses {
  readonly words: readonly string[];
  readonly clauseOf: readonly number[];
}

/** A dot ends a clause before a space; elsewhere it belongs to a name, as in `node.js`. */
const BREAK = /[,;:!?()\n]+|\.(?=\s|$)|\s[-–—]+\s/;

/** For each word of a text, as `toWords` gives them, the number of its clause. */
export const toClauses = (text: string): number[] =>
  text.split(BREAK).flatMap((clause, number) => toWords(clause).map(() => number));
