import FlexSearch from 'flexsearch';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { createSearch, type Entry } from '../../../src/search/search.ts';
import { toStem } from '../../../src/search/stem.ts';
import { isStopWord } from '../../../src/search/words.ts';

/** An entry's id with what the engine says about how well it fits; higher is better. */
export interface Found {
  readonly id: string;
  readonly score: number;
}

/** One engine's index over a list of entries. */
export interface Searcher {
  search(text: string, limit: number): readonly Found[];
  suggest(text: string, limit: number): readonly Found[];
  /** The entry that a name means, as far as the engine can tell. */
  resolve(name: string): Found | undefined;
}

export interface Engine {
  readonly name: string;
  /** More entries than this would take it minutes. */
  readonly mostEntries: number;
  /** Whether it compares the question with every phrase: it is then asked only a sample of the questions. */
  readonly isSlow: boolean;
  /** Whether its scores can be compared between questions, so that a cut-off makes sense. */
  readonly hasScores: boolean;
  build(entries: readonly Entry[], synonyms?: readonly (readonly string[])[]): Searcher;
}

const MOST_QUESTIONS = 1000;
/** A slow engine is asked fewer questions the more phrases there are, but so many at least. */
const SLOW_COMPARISONS = 100_000;
const LEAST_QUESTIONS = 60;

/** How many questions about these entries an engine is asked. */
export function countQuestions({ isSlow }: Engine, entries: readonly Entry[]): number {
  const phrases = entries.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
  const affordable = isSlow ? Math.floor(SLOW_COMPARISONS / phrases) : MOST_QUESTIONS;
  return Math.min(MOST_QUESTIONS, Math.max(LEAST_QUESTIONS, affordable));
}

const FIELDS = ['title', 'aliases', 'body'];
const SLOW = { mostEntries: 10_000, isSlow: true, hasScores: true };
const FAST = { mostEntries: 1_000_000, isSlow: false, hasScores: true };

/** The project's own search. */
export const OURS: Engine = {
  name: 'framewise',
  ...FAST,
  build(entries, synonyms = []) {
    const search = createSearch(entries, { synonyms });
    return {
      search: (text, limit) =>
        search.search(text, { limit }).map(({ id, confidence }) => ({ id, score: confidence })),
      suggest: (text, limit) => search.suggest(text, { limit }).map(({ id }) => ({ id, score: 0 })),
      resolve(name) {
        const { exact, near } = search.resolve(name);
        const meant = exact ?? near[0];
        return meant && { id: meant.id, score: meant.confidence };
      },
    };
  },
};

function createFuseEngine(name: string, options: IFuseOptions<Entry>): Engine {
  return {
    name,
    ...SLOW,
    build(entries) {
      const fuse = new Fuse(entries, { keys: FIELDS, includeScore: true, ...options });
      const search = (text: string, limit: number): Found[] =>
        fuse.search(text, { limit }).map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }));
      return { search, suggest: search, resolve: (name) => search(name, 1)[0] };
    },
  };
}

const miniSearch: Engine = {
  name: 'MiniSearch',
  ...FAST,
  build(entries) {
    const index = new MiniSearch<Entry>({
      fields: FIELDS,
      extractField: (entry, field) => {
        if (field === 'aliases') return entry.aliases.join('\n');
        return field === 'body' ? entry.body : field === 'id' ? entry.id : entry.title;
      },
      processTerm: (term) => {
        const word = term.toLowerCase();
        return isStopWord(word) ? null : toStem(word);
      },
      searchOptions: { boost: { title: 3, aliases: 3 }, fuzzy: 0.2 },
    });
    index.addAll(entries);
    const toFound = (text: string, limit: number, prefix: boolean): Found[] =>
      index
        .search(text, { prefix: prefix ? (_, i, terms) => i === terms.length - 1 : false })
        .slice(0, limit)
        .map(({ id, score, queryTerms }) => ({
          id: String(id),
          score: score / Math.max(1, queryTerms.length),
        }));
    return {
      search: (text, limit) => toFound(text, limit, false),
      suggest: (text, limit) => toFound(text, limit, true),
      resolve: (name) => toFound(name, 1, false)[0],
    };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  ...FAST,
  hasScores: false,
  build(entries) {
    const index = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });
    for (const [number, entry] of entries.entries()) {
      index.add(number, [entry.title, ...entry.aliases, entry.body].join(' '));
    }
    const search = (text: string, limit: number): Found[] =>
      index
        .search(text, { limit, suggest: true })
        .map((number) => ({ id: entries[Number(number)]?.id ?? '', score: 0 }));
    return { search, suggest: search, resolve: (name) => search(name, 1)[0] };
  },
};

/** The libraries that it is measured beside, each in its best settings found. */
export const LIBRARIES: readonly Engine[] = [
  createFuseEngine('Fuse.js', {}),
  createFuseEngine('Fuse.js token', { useTokenSearch: true, ignoreLocation: true, threshold: 0.3 }),
  miniSearch,
  flexSearch,
];
