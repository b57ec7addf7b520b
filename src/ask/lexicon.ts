import { toStem } from '../search/stem.ts';
import { createPhrases, type Phrases } from './phrases.ts';

/** Phrases that people use, each with the key that it speaks of. Texts are given as the stems of their words. */
export interface Lexicon<T extends string> extends Phrases<T> {
  /** The keys that the text speaks of, in the order of the lexicon: the first one is the most telling. */
  keys(stems: readonly string[]): T[];
  /** These keys in that order, each once. */
  inOrder(keys: readonly T[]): T[];
  has(stems: readonly string[]): boolean;
}

/** Makes a lexicon; the phrases of a key are separated by commas. */
export function createLexicon<T extends string>(phrasesOf: Readonly<Record<T, string>>): Lexicon<T> {
  const order: T[] = [];
  const entries: [string, T][] = [];
  for (const key in phrasesOf) {
    order.push(key);
    for (const phrase of phrasesOf[key].split(',')) entries.push([phrase, key]);
  }
  const phrases = createPhrases(entries, toStem);
  const inOrder = (keys: readonly T[]): T[] => order.filter((key) => keys.includes(key));
  return {
    ...phrases,
    keys: (stems) => inOrder(phrases.findAll(stems).map(({ meaning }) => meaning)),
    inOrder,
    has: (stems) => phrases.findAll(stems).length > 0,
  };
}

/** A lexicon whose phrases all mean the same: a cue. */
export const createCue = (phrases: string): Lexicon<'cue'> => createLexicon({ cue: phrases });
