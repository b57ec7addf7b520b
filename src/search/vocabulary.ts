import { BigramIndex } from './bigram-index.ts';
import { findAlike } from './fuzzy.ts';
import { toStem } from './stem.ts';
import { type TrigramSet, toTrigrams } from './trigrams.ts';

/** A stem that may be meant by a typed word; likeness is 1 when it surely is. */
export interface StemMatch {
  readonly stem: number;
  readonly likeness: number;
}

/** Fuse.js judges only so many words, those that share most letter pairs with the misspelt one. */
const CANDIDATES = 48;
const LENGTH_DIFFERENCE = 2;
const SHORTEST_PART = 3;

/** All words of the entries, numbered, and their stems, numbered apart. */
export class Vocabulary {
  readonly #wordIds = new Map<string, number>();
  readonly #stemIds = new Map<string, number>();
  readonly #stemOfWord: number[] = [];
  /** The trigrams of all words, one word after another, and where those of each word begin. */
  readonly #trigrams: number[] = [];
  readonly #trigramStart: number[] = [0];
  readonly #wordsByBeginning = new Map<string, string[]>();
  readonly #bigrams = new BigramIndex();

  /** How many stems there are; their numbers run from 0 to here. */
  get stemCount(): number {
    return this.#stemIds.size;
  }

  /** Takes a word up and returns its number. */
  add(word: string): number {
    const known = this.#wordIds.get(word);
    if (known !== undefined) return known;
    const id = this.#wordIds.size;
    this.#wordIds.set(word, id);
    this.#stemOfWord.push(this.#addStem(toStem(word)));
    this.#trigrams.push(...toTrigrams(word));
    this.#trigramStart.push(this.#trigrams.length);
    this.#bigrams.add(word);
    for (const beginning of [word.slice(0, 1), word.slice(0, 2)]) {
      const sharing = this.#wordsByBeginning.get(beginning);
      if (sharing) sharing.push(word);
      else this.#wordsByBeginning.set(beginning, [word]);
    }
    return id;
  }

  /** The stem of word number `word`. */
  stemOf(word: number): number {
    return this.#stemOfWord[word] ?? 0;
  }

  /** How many trigrams word number `word` has, and how many of them are in the set. */
  countTrigrams(word: number, set: TrigramSet): { all: number; shared: number } {
    const [start, end] = [this.#trigramStart[word] ?? 0, this.#trigramStart[word + 1] ?? 0];
    let shared = 0;
    for (let at = start; at < end; at++) if (set.has(this.#trigrams[at] ?? 0)) shared++;
    return { all: end - start, shared };
  }

  /** The stem of a word, if any entry has a word of that stem. */
  findStem(word: string): number | undefined {
    return this.#stemIds.get(toStem(word));
  }

  /** Two known words that were written as one (`springboot`), or the word as it is. */
  split(word: string): string[] {
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.findStem(part) !== undefined)) return parts;
    }
    return [word];
  }

  /** The stems that a misspelt word may stand for, best first. */
  correct(word: string, limit: number): StemMatch[] {
    const candidates = this.#bigrams.similar(word, CANDIDATES, LENGTH_DIFFERENCE);
    const alike = findAlike(word, candidates);
    return this.#toMatches(alike.map(({ candidate, likeness }) => [candidate, likeness])).slice(0, limit);
  }

  /** The stems of all words that begin so. */
  complete(beginning: string): StemMatch[] {
    const words = this.#wordsByBeginning.get(beginning.slice(0, 2)) ?? [];
    return this.#toMatches(words.filter((word) => word.startsWith(beginning)).map((word) => [word, 1]));
  }

  /** Like `complete`, for a beginning with a typing error in it. */
  completeMisspelt(beginning: string, limit: number): StemMatch[] {
    const wordOf = new Map<string, string>();
    for (const word of this.#bigrams.similar(beginning, CANDIDATES)) {
      const cut = word.slice(0, beginning.length);
      if (!wordOf.has(cut)) wordOf.set(cut, word);
    }
    const alike = findAlike(beginning, [...wordOf.keys()]);
    return this.#toMatches(
      alike.map(({ candidate, likeness }) => [wordOf.get(candidate) ?? '', likeness]),
    ).slice(0, limit);
  }

  #addStem(stem: string): number {
    const known = this.#stemIds.get(stem);
    if (known !== undefined) return known;
    this.#stemIds.set(stem, this.#stemIds.size);
    return this.#stemIds.size - 1;
  }

  #toMatches(words: readonly (readonly [word: string, likeness: number])[]): StemMatch[] {
    const best = new Map<number, number>();
    for (const [word, likeness] of words) {
      const stem = this.findStem(word);
      if (stem !== undefined && !best.has(stem)) best.set(stem, likeness);
    }
    return [...best].map(([stem, likeness]) => ({ stem, likeness }));
  }
}
