import { hash, spread } from './hash.ts';

/** A text as a sparse vector of unit length: the rows of its features in a table of weights, and their values. */
export interface Features {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
}

/** Features are numbered by a hash: so many numbers that few features share one. */
const NUMBERS = 2 ** 18;
/** Groups of so many letters are what the forms of a word have in common, and a misspelt word with the right one. */
const GROUP = 3;
/** What fewer examples have teaches nothing about others. */
const LEAST_COUNT = 5;
/** The row of a feature that was not kept. */
const NO_ROW = -1;

/** The numbers of a text's features, with repetitions: its words, its pairs of words and its groups of letters. */
export function toFeatureNumbers(words: readonly string[]): Uint32Array {
  const numbers: number[] = [];
  for (const [at, word] of words.entries()) {
    numbers.push(toNumber(`${word} `));
    if (at > 0) numbers.push(toNumber(`${words[at - 1]} ${word}`));
    const framed = `<${word}>`;
    for (let i = 0; i + GROUP <= framed.length; i++) numbers.push(toNumber(framed.slice(i, i + GROUP)));
  }
  return Uint32Array.from(numbers);
}

const toNumber = (feature: string): number => spread(hash(feature)) % NUMBERS;

/** Counts in how many texts each feature is. */
export class FeatureCounts {
  readonly #counts = new Uint32Array(NUMBERS);
  #texts = 0;

  add(numbers: Uint32Array): void {
    this.#texts++;
    for (const number of new Set(numbers)) this.#counts[number] = (this.#counts[number] ?? 0) + 1;
  }

  /** The features that are worth a row each. */
  toTable(): FeatureTable {
    return new FeatureTable(this.#counts, this.#texts);
  }
}

/** The features that count: each with its row, and with what it says. */
export class FeatureTable {
  readonly #rows = new Int32Array(NUMBERS).fill(NO_ROW);
  readonly #rarities: Float32Array;
  readonly size: number;

  constructor(counts: Uint32Array, texts: number) {
    const rarities: number[] = [];
    for (const [number, count] of counts.entries()) {
      if (count < LEAST_COUNT) continue;
      this.#rows[number] = rarities.length;
      rarities.push(Math.log((1 + texts) / count));
    }
    this.size = rarities.length;
    this.#rarities = Float32Array.from(rarities);
  }

  /** Weighs features by how often they occur in the text and how rare they are in all of them (tf-idf). */
  toFeatures(numbers: Uint32Array): Features {
    const counts = new Map<number, number>();
    for (const number of numbers) {
      const row = this.#rows[number] ?? NO_ROW;
      if (row !== NO_ROW) counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    const values = Float32Array.from(
      counts,
      ([row, count]) => Math.log1p(count) * (this.#rarities[row] ?? 0),
    );
    const length = Math.hypot(...values) || 1;
    return { rows: Uint32Array.from(counts.keys()), values: values.map((value) => value / length) };
  }
}
