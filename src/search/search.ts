import { type Entry, type PhrasePlace, phraseAt } from './entry.ts';
import { buildIndex } from './inverted-index.ts';
import { Names } from './names.ts';
import { readQuestion, readUnfinished } from './query.ts';
import { type Ranked, Ranking } from './ranking.ts';
import { runAtOnce, runInTurns, type Slices } from './slices.ts';
import { sortBeginnings } from './suggestions.ts';
import { Synonyms } from './synonyms.ts';
import { MAX_TEXT_LENGTH } from './words.ts';

export { CUTOFFS } from './calibration.ts';
export type { Entry } from './entry.ts';

/** An entry that was found, with the title or alias that fits best. */
export interface Suggestion {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly phrase: string;
}

/** An entry that was found; `confidence` is how likely it is the right one, from 0 to 1. See `CUTOFFS`. */
export interface Hit extends Suggestion {
  readonly confidence: number;
}

/** What a name means: one entry that bears it, or those that are near, best first. Both may be missing. */
export interface Resolution {
  readonly exact: Hit | undefined;
  readonly near: readonly Hit[];
}

/** `limit` is the greatest number of results; `kinds` lets only entries of these kinds through. */
export interface FindOptions {
  readonly limit?: number;
  readonly kinds?: readonly string[];
}

export interface SearchOptions {
  /** Groups of words and phrases that mean the same, such as `['k8s', 'kubernetes']`. */
  readonly synonyms?: readonly (readonly string[])[];
}

export interface Search {
  /** The entries that answer a question, best first. Any text is safe; one without words finds nothing. */
  search(text: string, options?: FindOptions): Hit[];
  /** Titles to offer while a question or a name is being typed; for empty text, the first entries. */
  suggest(text: string, options?: FindOptions): Suggestion[];
  /** The entry that a name or an alias means, through case, punctuation and typing errors. */
  resolve(name: string, options?: FindOptions): Resolution;
}

const DEFAULT_LIMIT = 5;

/**
 * The search over anything that has a title, other names or ways to ask, and a body.
 *
 * Why the ranking is our own code: `npm run bench:search` asks the same questions of Fuse.js, MiniSearch and
 * FlexSearch. The last two rank by single words; neither weighs how much of the question and of the entry is
 * covered, which puts the right answer first far more often, and lets a search say "I do not have that".
 * Fuse.js is excellent with a misspelt word among known ones, and does exactly that here; held against whole
 * texts it needs some 8 ms for a hundred entries, a hundred times that for ten thousand, and seldom finds an
 * answer that was asked for in other words.
 *
 * This indexes the entries at once. For thousands of entries in a serving process, see `createSearchAsync`.
 */
export function createSearch(entries: readonly Entry[], options: SearchOptions = {}): Search {
  return runAtOnce(build(entries, options));
}

/** Like `createSearch`, with the same result, in slices of a few milliseconds that let other work run. */
export function createSearchAsync(entries: readonly Entry[], options: SearchOptions = {}): Promise<Search> {
  return runInTurns(build(entries, options));
}

function* build(entries: readonly Entry[], options: SearchOptions): Slices<Search> {
  const index = yield* buildIndex(entries);
  const beginnings = yield* sortBeginnings(entries);
  const names = new Names();
  for (const [number, entry] of entries.entries()) {
    names.add(entry, number);
    yield;
  }
  const ranking = new Ranking(index);
  const synonyms = new Synonyms(options.synonyms ?? []);

  function acceptor(kinds: readonly string[] | undefined): (entry: number) => boolean {
    return (entry) => kinds === undefined || kinds.includes(entries[entry]?.kind ?? '');
  }

  function firstEntries(limit: number, accepts: (entry: number) => boolean): PhrasePlace[] {
    const accepted = entries.flatMap((_, entry) => (accepts(entry) ? [{ entry, place: 0 }] : []));
    return accepted.slice(0, limit);
  }

  function toSuggestions(places: readonly PhrasePlace[]): Suggestion[] {
    return places.flatMap(({ entry, place }) => {
      const found = entries[entry];
      if (found === undefined) return [];
      return [{ id: found.id, kind: found.kind, title: found.title, phrase: phraseAt(found, place) }];
    });
  }

  function toHits(ranked: readonly Ranked[]): Hit[] {
    return toSuggestions(ranked).map((found, i) => ({ ...found, confidence: ranked[i]?.confidence ?? 0 }));
  }

  return {
    search(text, { limit = DEFAULT_LIMIT, kinds } = {}) {
      const slots = readQuestion(text, index, synonyms);
      return toHits(ranking.rank(slots, acceptor(kinds)).slice(0, limit));
    },

    suggest(text, { limit = DEFAULT_LIMIT, kinds } = {}) {
      const accepts = acceptor(kinds);
      if (text.trim() === '') return toSuggestions(firstEntries(limit, accepts));
      const literal = beginnings.find(text.slice(0, MAX_TEXT_LENGTH), limit, accepts);
      if (literal.length === limit) return toSuggestions(literal);
      const ranked = ranking.rank(readUnfinished(text, index, synonyms), accepts);
      const others = ranked.filter(({ entry }) => !literal.some((found) => found.entry === entry));
      return toSuggestions([...literal, ...others].slice(0, limit));
    },

    resolve(name, { limit = DEFAULT_LIMIT, kinds } = {}) {
      const accepts = acceptor(kinds);
      const exact = names.exact(name.slice(0, MAX_TEXT_LENGTH)).filter(({ entry }) => accepts(entry));
      const [only] = exact.length === 1 ? toHits(exact) : [];
      if (only !== undefined) return { exact: only, near: [] };
      const near = exact.length > 0 ? exact : names.near(name.slice(0, MAX_TEXT_LENGTH), accepts);
      return { exact: undefined, near: toHits(near.slice(0, limit)) };
    },
  };
}
