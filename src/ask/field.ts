import { type Clues, flag } from './clues.ts';
import type { Question } from './question.ts';

/** How many questions of ours, and how many foreign ones, have a word of each stem. */
export interface WordCounts {
  readonly own: number;
  readonly foreign: number;
  readonly byStem: ReadonlyMap<string, WordCount>;
}

export type WordCount = readonly [own: number, foreign: number];

/** How much a single word may say: rare words prove little. */
const MOST = 2.5;
/** Counted in advance for every word, so that one never seen on a side is only unlikely there. */
const PRIOR = 0.5;
/** In words. */
const SHORT = 2;

/** What speaks against a question's being about back-end work: its words, by where else they are used. */
export function readField({ words, stems, typed, telling, foreign }: Question, counts: WordCounts): Clues {
  return {
    ...readWords(
      typed.map((stem, at) => (counts.byStem.has(stem) ? stem : (stems[at] ?? ''))),
      counts,
    ),
    foreign: telling.size === 0 ? 0 : foreign.size / telling.size,
    foreignCount: Math.log(1 + foreign.size),
    short: flag(words.length <= SHORT),
  };
}

/** The log-odds of the words, foreign against ours: together, on average, and of the most foreign one. */
export function readWords(stems: readonly string[], { own, foreign, byStem }: WordCounts): Clues {
  const odds = [...new Set(stems)].flatMap((stem) => {
    const [ours, theirs] = byStem.get(stem) ?? [0, 0];
    if (ours + theirs === 0) return [];
    const shares = [(theirs + PRIOR) / (foreign + 1), (ours + PRIOR) / (own + 1)] as const;
    return [Math.max(-MOST, Math.min(MOST, Math.log(shares[0] / shares[1])))];
  });
  const sum = odds.reduce((total, odd) => total + odd, 0);
  return {
    wordsForeign: sum / Math.sqrt(Math.max(1, odds.length)),
    wordsForeignMean: sum / Math.max(1, odds.length),
    wordsForeignMost: Math.max(0, ...odds),
  };
}
