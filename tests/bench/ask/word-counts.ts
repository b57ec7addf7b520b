import type { WordCount } from '../../../src/ask/field.ts';
import { toStem } from '../../../src/search/stem.ts';
import { toWords } from '../../../src/search/words.ts';

/** How many of the texts have a word of each stem, on the side of ours (0) or of the foreign ones (1). */
export function countStems(own: readonly string[], foreign: readonly string[]): Map<string, WordCount> {
  const counts = new Map<string, [number, number]>();
  for (const [side, texts] of [own, foreign].entries()) {
    for (const text of texts) {
      for (const stem of stemsOf(text)) {
        const count = counts.get(stem) ?? [0, 0];
        count[side === 0 ? 0 : 1]++;
        counts.set(stem, count);
      }
    }
  }
  return counts;
}

export const stemsOf = (text: string): Set<string> => new Set(toWords(text).map(toStem));

/** The counts as the source of `src/ask/word-counts.ts`. */
export function toSource(own: readonly string[], foreign: readonly string[]): string {
  const counts = [...countStems(own, foreign)].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = counts.map(([stem, [ours, theirs]]) => `${stem} ${ours} ${theirs}`);
  return `// Written by tests/bench/ask/fit.ts from the questions in tests/search/questions: run it again, do not edit.
import type { WordCount, WordCounts } from './field.ts';

const toEntry = (line: string): [string, WordCount] => {
  const [stem = '', own, foreign] = line.split(' ');
  return [stem, [Number(own), Number(foreign)]];
};

/** In how many questions of ours and in how many foreign ones each stem occurs: the \`tune\` part. */
export const ASKED: WordCounts = {
  own: ${own.length},
  foreign: ${foreign.length},
  byStem: new Map(
    \`${words.join(',')}\`
      .split(',')
      .map(toEntry),
  ),
};
`;
}
