import { hash } from './hash.ts';

/** Places for each pair: with fewer of them empty, finding one takes longer. */
const PLACES_EACH = 1.5;
const GREATEST_COUNT = 0xffff;

/** Counts pairs of words without keeping the words: half a million pairs take 6 MB. */
export class PairCounts {
  /** What tells a pair from the others that belong at its place; 0 where no pair is. */
  readonly #keys: Uint32Array;
  readonly #counts: Uint16Array;

  /** `most` is how many different pairs there may be. */
  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(PLACES_EACH * most + 2));
    this.#keys = new Uint32Array(places);
    this.#counts = new Uint16Array(places);
  }

  add(first: string, second: string): void {
    const key = toKey(first, second);
    const place = this.#placeOf(key);
    this.#keys[place] = key;
    this.#counts[place] = Math.min(GREATEST_COUNT, (this.#counts[place] ?? 0) + 1);
  }

  countOf(first: string, second: string): number {
    return this.#counts[this.#placeOf(toKey(first, second))] ?? 0;
  }

  /** The place of a pair, or the empty one that it would take. */
  #placeOf(key: number): number {
    const keys = this.#keys;
    let place = key % keys.length;
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) % keys.length;
    return place;
  }
}

const toKey = (first: string, second: string): number => hash(second, hash(' ', hash(first))) || 1;
