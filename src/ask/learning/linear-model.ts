import type { Slices } from '../../search/slices.ts';
import type { Features } from './features.ts';

/** How sure the model may be of a text: the length that its vector is given. */
const SHARPNESS = 8;
/** The share of a step that the bias takes: how frequent a class is says little about what people ask. */
const BIAS_SHARE = 0.02;
/** Errors smaller than this are left alone: nearly all are, and they are most of the work. */
const LEAST_ERROR = 0.02;
/** A class that is less likely than this for an example is no rival of the right one any more. */
const LEAST_RIVALRY = 0.003;

/** The greatest number of steps that a compact weight may have: that of a byte. */
const MOST_STEPS = 127;

/** A multinomial logistic regression: a weight for each feature and class, moved example by example. */
export class LinearModel {
  /** All classes, by their numbers. */
  readonly classes: Uint16Array;
  readonly #weights: Float32Array;
  readonly #biases: Float32Array;

  constructor(featureCount: number, classCount: number) {
    this.classes = Uint16Array.from({ length: classCount }, (_, i) => i);
    this.#weights = new Float32Array(featureCount * classCount);
    this.#biases = new Float32Array(classCount);
  }

  #score({ rows, values }: Features, classes: Uint16Array): Float32Array {
    const [weights, biases, size] = [this.#weights, this.#biases, this.classes.length];
    const scores = new Float32Array(classes.length);
    for (let i = 0; i < classes.length; i++) scores[i] = biases[classes[i] ?? 0] ?? 0;
    for (let k = 0; k < rows.length; k++) {
      const value = (values[k] ?? 0) * SHARPNESS;
      const row = (rows[k] ?? 0) * size;
      for (let i = 0; i < classes.length; i++) {
        scores[i] = (scores[i] ?? 0) + value * (weights[row + (classes[i] ?? 0)] ?? 0);
      }
    }
    return scores;
  }

  /**
   * Moves the weights a step towards the right class (gradient descent), away from its rivals.
   * Returns the classes that are worth comparing when the example comes up again.
   */
  move(text: Features, right: number, rivals: Uint16Array, step: number): Uint16Array {
    const likely = toProbabilities(this.#score(text, rivals));
    const [weights, biases, size] = [this.#weights, this.#biases, this.classes.length];
    const near: number[] = [];
    for (let i = 0; i < rivals.length; i++) {
      const rival = rivals[i] ?? 0;
      const probability = likely[i] ?? 0;
      if (rival === right || probability > LEAST_RIVALRY) near.push(rival);
      const error = probability - (rival === right ? 1 : 0);
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (let k = 0; k < text.rows.length; k++) {
        const at = (text.rows[k] ?? 0) * size + rival;
        weights[at] = (weights[at] ?? 0) - step * error * (text.values[k] ?? 0);
      }
      biases[rival] = (biases[rival] ?? 0) - BIAS_SHARE * step * error;
    }
    return Uint16Array.from(near);
  }

  /** What was learnt, in a quarter of the memory. */
  *toCompact(): Slices<CompactModel> {
    const [weights, size] = [this.#weights, this.classes.length];
    const steps = new Float32Array(weights.length / size);
    const counts = new Int8Array(weights.length);
    for (const row of steps.keys()) {
      const ofRow = weights.subarray(row * size, (row + 1) * size);
      const greatest = ofRow.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
      const step = greatest / MOST_STEPS || 1;
      steps[row] = step;
      for (const [i, weight] of ofRow.entries()) counts[row * size + i] = Math.round(weight / step);
      yield;
    }
    return new CompactModel(counts, steps, this.#biases);
  }
}

/** A model that learns no more: each weight as a count of steps, the steps of a feature all as long. */
export class CompactModel {
  readonly #counts: Int8Array;
  readonly #steps: Float32Array;
  readonly #biases: Float32Array;

  constructor(counts: Int8Array, steps: Float32Array, biases: Float32Array) {
    this.#counts = counts;
    this.#steps = steps;
    this.#biases = biases;
  }

  /** The scores of all classes for a text; their exponentials are in proportion to the classes' probabilities. */
  score({ rows, values }: Features): Float32Array {
    const counts = this.#counts;
    const scores = this.#biases.slice();
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] ?? 0;
      const value = (values[k] ?? 0) * (this.#steps[row] ?? 0) * SHARPNESS;
      const start = row * scores.length;
      for (let i = 0; i < scores.length; i++) {
        scores[i] = (scores[i] ?? 0) + value * (counts[start + i] ?? 0);
      }
    }
    return scores;
  }
}

function toProbabilities(scores: Float32Array): Float32Array {
  const all = logSumExp(scores);
  for (let i = 0; i < scores.length; i++) scores[i] = Math.exp((scores[i] ?? 0) - all);
  return scores;
}

/** The logarithm of the sum of the exponentials, without overflow. */
export function logSumExp(scores: Iterable<number>): number {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return most + Math.log(sum);
}
