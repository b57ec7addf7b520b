import { toStem } from '../../../src/search/stem.ts';
import { toWords } from '../../../src/search/words.ts';
import { createRandom, shuffle } from '../search/random.ts';

/** A text, as the stems of its words, for the fit of what single words say about the field. */
export interface WordSample {
  readonly stems: ReadonlySet<string>;
  readonly isForeign: boolean;
  /** How much it counts: a question that was asked 1, a phrase of the knowledge less. */
  readonly share: number;
}

const ROUNDS = 15;
const STEP = 0.5;
const BIAS_STEP = 0.01;
/** Keeps the weights of rare words small. */
const RESTRAINT = 3e-4;

/**
 * Fits how much each word speaks for a foreign question: a logistic regression over the words of a text, whose sum is
 * divided by the root of their number, by stochastic gradient descent (AdaGrad).
 */
export function fitWordWeights(samples: readonly WordSample[]): Map<string, number> {
  const weights = new Map<string, number>();
  const moved = new Map<string, number>();
  const random = createRandom(1);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { stems, isForeign, share } of shuffle(samples, random)) {
      const scale = 1 / Math.sqrt(stems.size + 1);
      let score = bias;
      for (const stem of stems) score += scale * (weights.get(stem) ?? 0);
      const error = share * (1 / (1 + Math.exp(-score)) - (isForeign ? 1 : 0));
      for (const stem of stems) {
        const weight = weights.get(stem) ?? 0;
        const slope = error * scale + RESTRAINT * weight;
        const total = (moved.get(stem) ?? RESTRAINT) + slope ** 2;
        moved.set(stem, total);
        weights.set(stem, weight - (STEP * slope) / Math.sqrt(total));
      }
      bias -= BIAS_STEP * error;
    }
  }
  return weights;
}

/** The stems of a text's words, each once. */
export const stemsOf = (text: string): Set<string> => new Set(toWords(text).map(toStem));

/** Weights below this say nothing. */
const LEAST = 0.05;
const HUNDREDTHS = 100;

/** The weights as the source of `src/ask/word-weights.ts`: in hundredths, to keep it short. */
export function toSource(weights: ReadonlyMap<string, number>): string {
  const words = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, weight]) => `${stem} ${Math.round(weight * HUNDREDTHS)}`);
  return `// Written by tests/bench/ask/fit.ts from the questions in tests/search/questions: run it again, do not edit.
import type { WordWeights } from './field.ts';

const toEntry = (line: string): [string, number] => {
  const [stem = '', hundredths] = line.split(' ');
  return [stem, Number(hundredths) / ${HUNDREDTHS}];
};

/** How much each stem speaks for a foreign question: the weights of a logistic regression, fitted on the \`tune\` part. */
export const WORD_WEIGHTS: WordWeights = new Map(
  \`${words.join(',')}\`
    .split(',')
    .map(toEntry),
);
`;
}
