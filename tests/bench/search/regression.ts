/** One thing to be told right from wrong by its values. */
export interface Sample {
  readonly values: readonly number[];
  readonly right: boolean;
}

const LOGISTIC_ROUNDS = 400;
const RANKING_ROUNDS = 600;
const STEP = 1.5;
/** Keeps weights small where the samples do not ask for large ones. */
const RESTRAINT = 1e-3;

/** Fits a logistic regression: the weights by which values tell how likely a sample is right. */
export function fitLogistic(samples: readonly Sample[]): number[] {
  return climb(samples[0]?.values.length ?? 0, LOGISTIC_ROUNDS, (weights) => {
    const gradient = weights.map((weight) => -RESTRAINT * samples.length * weight);
    for (const { values, right } of samples) {
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, values)));
      addScaled(gradient, values, error);
    }
    return gradient;
  });
}

/**
 * Fits the weights that put a right one first in each list: the likelihood of a softmax over the list. `restraint`
 * holds the weights back, per list.
 */
export function fitRanking(lists: readonly (readonly Sample[])[], restraint = 0): number[] {
  const answerable = lists
    .filter((list) => list.some(({ right }) => right))
    .map((list) => list.map(toSparse));
  return climb(lists[0]?.[0]?.values.length ?? 0, RANKING_ROUNDS, (weights) => {
    const gradient = weights.map((weight) => -restraint * answerable.length * weight);
    for (const list of answerable) {
      const odds = list.map(({ parts }) => Math.exp(sumUp(weights, parts)));
      const all = sum(odds);
      const allRight = sum(odds.filter((_, i) => list[i]?.right));
      for (const [i, { parts, right }] of list.entries()) {
        const odd = odds[i] ?? 0;
        const error = (right ? odd / allRight : 0) - odd / all;
        for (const [key, value] of parts) gradient[key] = (gradient[key] ?? 0) + error * value;
      }
    }
    return gradient;
  });
}

type Parts = readonly (readonly [key: number, value: number])[];

/** Most values of most samples are zero: they are left out, which makes the fit many times faster. */
const toSparse = ({ values, right }: Sample): { parts: Parts; right: boolean } => ({
  parts: [...values.entries()].filter(([, value]) => value !== 0),
  right,
});

function sumUp(weights: readonly number[], parts: Parts): number {
  let total = 0;
  for (const [key, value] of parts) total += (weights[key] ?? 0) * value;
  return total;
}

/** The value that this share of them reaches: 0.01 for the one that the greatest hundredth is at or above. */
export function reachedBy(share: number, values: readonly number[]): number {
  const descending = [...values].sort((a, b) => b - a);
  return descending[Math.floor(share * values.length)] ?? 0;
}

/** The sum of the values by their weights. */
export function dot(weights: readonly number[], values: readonly number[]): number {
  return sum(weights.map((weight, i) => weight * (values[i] ?? 0)));
}

/** Gradient ascent whose steps shrink for weights that have moved much (AdaGrad). */
function climb(size: number, rounds: number, toGradient: (weights: readonly number[]) => number[]): number[] {
  const weights = Array.from({ length: size }, () => 0);
  const moved = Array.from({ length: size }, () => 1e-9);
  for (let round = 0; round < rounds; round++) {
    for (const [i, slope] of toGradient(weights).entries()) {
      moved[i] = (moved[i] ?? 0) + slope ** 2;
      weights[i] = (weights[i] ?? 0) + (STEP * slope) / Math.sqrt(moved[i] ?? 1);
    }
  }
  return weights;
}

function addScaled(target: number[], values: readonly number[], factor: number): void {
  for (const [i, value] of values.entries()) target[i] = (target[i] ?? 0) + factor * value;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
