import { BigramIndex } from '../../search/bigram-index.ts';
import type { Slices } from '../../search/slices.ts';
import { PairCounts } from './pair-counts.ts';

/** How people write: how often they use each word, and each after another. */
export interface Language {
  countOf(word: string): number;
  /** Words in use that share most letter pairs with a word, and are at most two letters longer or shorter. */
  similar(word: string): readonly string[];
  /** How likely a word is at a place of a text, between its neighbours there: log-likelihood. It counts as used `least` times. */
  logOf(word: string, words: readonly string[], at: number, least?: number): number;
}

/** How much a word's neighbours say about it; the rest is how often it is used at all. */
const CONTEXT = 0.8;
/** No word is impossible. */
const LEAST_LIKELIHOOD = 1e-10;
/** Words used less are not worth finding. */
const LEAST_COUNT = 5;
const SHORTEST = 4;
const SIMILAR = 24;
const MOST_EXTRA = 2;
const [BEGINNING, END] = ['^', '$'];

/** Learns from texts, as lists of words. */
export function* learnLanguage(texts: readonly (readonly string[])[]): Slices<Language> {
  const counts = new Map<string, number>();
  const countOf = (word: string): number => counts.get(word) ?? 0;
  const pairs = new PairCounts(texts.reduce((sum, words) => sum + words.length + 1, 0));
  let total = 0;
  for (const words of texts) {
    for (const word of [BEGINNING, ...words, END]) counts.set(word, countOf(word) + 1);
    for (const [at, word] of [...words, END].entries()) pairs.add(words[at - 1] ?? BEGINNING, word);
    total += words.length + 1;
    yield;
  }
  const index = new BigramIndex();
  for (const [word, count] of counts) {
    if (count < LEAST_COUNT || word.length < SHORTEST) continue;
    index.add(word);
    yield;
  }

  function logAfter(before: string, word: string, least = 0): number {
    const together = pairs.countOf(before, word) / Math.max(1, countOf(before));
    const alone = Math.max(least, countOf(word)) / total;
    return Math.log(CONTEXT * together + (1 - CONTEXT) * alone + LEAST_LIKELIHOOD);
  }

  return {
    countOf,
    similar: (word) => index.similar(word, SIMILAR, MOST_EXTRA),
    logOf: (word, words, at, least) =>
      logAfter(words[at - 1] ?? BEGINNING, word, least) + logAfter(word, words[at + 1] ?? END),
  };
}
