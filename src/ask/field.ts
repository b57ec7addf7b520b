import { type Clues, flag } from './clues.ts';
import type { Question } from './question.ts';

/** How much each stem speaks for a foreign question, as log-odds. */
export type WordWeights = ReadonlyMap<string, number>;

/** In words. */
const SHORT = 2;

/** What speaks against a question's being about back-end work: its words, by where else they are used. */
export const readField = ({ words, wordsForeign, telling, foreign, learnt }: Question): Clues => ({
  wordsForeign,
  foreign: telling.size === 0 ? 0 : foreign.size / telling.size,
  foreignCount: Math.log(1 + foreign.size),
  otherLearnt: learnt.logOf('kinds/other'),
  familiar: learnt.familiarity,
  likeliest: learnt.greatest,
  short: flag(words.length <= SHORT),
});

/**
 * How foreign words are, all together: the score of the logistic regression that fitted their weights, see
 * `tests/bench/ask/word-weights.ts`. Each counts once; the root keeps long questions from being surer than they are.
 */
export function weighWords(stems: readonly string[], weights: WordWeights): number {
  const words = new Set(stems);
  let sum = 0;
  for (const stem of words) sum += weights.get(stem) ?? 0;
  return sum / Math.sqrt(words.size + 1);
}
