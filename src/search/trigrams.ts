/** Trigrams are kept as numbers below this; different ones seldom fall together. */
const BUCKETS = 1 << 14;
const EDGE = 1;

/** The groups of three letters of a word, with its beginning and its end, as numbers. */
export function toTrigrams(word: string): number[] {
  const trigrams: number[] = [];
  let [first, second] = [EDGE, word.charCodeAt(0)];
  for (let i = 1; i <= word.length; i++) {
    const third = i < word.length ? word.charCodeAt(i) : EDGE;
    trigrams.push((first * 961 + second * 31 + third) % BUCKETS);
    [first, second] = [second, third];
  }
  return trigrams;
}

/** The trigrams of a question, ready to be compared with many phrases. */
export class TrigramSet {
  readonly #present = new Uint8Array(BUCKETS);
  #size = 0;

  constructor(words: readonly string[]) {
    for (const trigram of words.flatMap(toTrigrams)) {
      this.#present[trigram] = 1;
      this.#size++;
    }
  }

  /** How many trigrams there are. */
  get size(): number {
    return this.#size;
  }

  has(trigram: number): boolean {
    return this.#present[trigram] === 1;
  }
}
