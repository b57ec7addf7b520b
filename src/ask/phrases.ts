import { toWords } from '../search/words.ts';

/** A phrase that a text contains: words from `start` up to `end` (not included), and what it means. */
export interface Found<T> {
  readonly meaning: T;
  readonly start: number;
  readonly end: number;
}

/** Phrases with their meanings, found in a text whatever its case, spaces and punctuation. */
export interface Phrases<T> {
  /** Every single word of the phrases: what a misspelt word may be meant to be. */
  readonly words: readonly string[];
  /** All phrases in the text, in its order; where several begin at the same word, the longest. */
  findAll(text: readonly string[]): Found<T>[];
}

const LONGEST_PHRASE = 4;

/** Makes a table of phrases; both its words and the texts are compared in the form that `toForm` gives. */
export function createPhrases<T>(
  entries: Iterable<readonly [phrase: string, meaning: T]>,
  toForm: (word: string) => string,
): Phrases<T> {
  const meanings = new Map<string, T>();
  const words: string[] = [];
  for (const [phrase, meaning] of entries) {
    const parts = toWords(phrase);
    const key = parts.map(toForm).join('');
    if (!meanings.has(key)) meanings.set(key, meaning);
    words.push(...parts);
  }

  function findAt(text: readonly string[], start: number): Found<T> | undefined {
    for (let end = Math.min(text.length, start + LONGEST_PHRASE); end > start; end--) {
      const meaning = meanings.get(text.slice(start, end).join(''));
      if (meaning !== undefined) return { meaning, start, end };
    }
    return undefined;
  }

  return {
    words,
    findAll(text) {
      const all: Found<T>[] = [];
      for (let at = 0; at < text.length; ) {
        const found = findAt(text, at);
        if (found) all.push(found);
        at = found?.end ?? at + 1;
      }
      return all;
    },
  };
}
