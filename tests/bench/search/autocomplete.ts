import type { Entry } from '../../../src/search/search.ts';
import { isStopWord, toWords } from '../../../src/search/words.ts';
import type { Engine, Searcher } from './engines.ts';
import { sample } from './random.ts';
import { misspell } from './typos.ts';

/** Shares of keystrokes after which the wanted entry is among the first five. */
export interface Autocomplete {
  /** The title is typed from its beginning. */
  readonly literal: number;
  /** Its words are typed without those that carry only grammar. */
  readonly keywords: number;
  /** Its two rarest words are typed, the rarest first; keystrokes count from the third letter on. */
  readonly telling: number;
  /** The title is typed with a typing error in it. */
  readonly misspelt: number;
  readonly asked: number;
}

const TITLES = 200;
const TITLES_FOR_SLOW = 5;
const OFFERED = 5;
const TELLING_WORDS = 2;
/** Fewer letters of a word from the middle of a title say next to nothing. */
const TELLING_LETTERS = 3;

/** Types titles key by key and looks at what is offered after each. */
export function measureAutocomplete(engine: Engine, entries: readonly Entry[]): Autocomplete {
  const searcher = engine.build(entries);
  const wanted = sample(entries, engine.isSlow ? TITLES_FOR_SLOW : TITLES);
  const rarity = countTitles(entries);
  const measure = (toTyped: (title: string) => string, from = 1) =>
    shareOffered(searcher, wanted, toTyped, from);
  return {
    literal: measure((title) => title),
    keywords: measure((title) => toKeywords(title).join(' ')),
    telling: measure((title) => toTelling(title, rarity).join(' '), TELLING_LETTERS),
    misspelt: measure((title) => misspell(title, 1)),
    asked: wanted.length,
  };
}

function shareOffered(
  searcher: Searcher,
  wanted: readonly Entry[],
  toTyped: (title: string) => string,
  from: number,
): number {
  let [keystrokes, offered] = [0, 0];
  for (const { id, title } of wanted) {
    const typed = toTyped(title);
    for (let length = from; length <= typed.length; length++) {
      keystrokes++;
      if (searcher.suggest(typed.slice(0, length), OFFERED).some((found) => found.id === id)) offered++;
    }
  }
  return offered / Math.max(1, keystrokes);
}

function toKeywords(title: string): string[] {
  return toWords(title).filter((word) => !isStopWord(word));
}

/** In how many titles each word is. */
function countTitles(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of entries) {
    for (const word of new Set(toWords(title))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function toTelling(title: string, counts: ReadonlyMap<string, number>): string[] {
  const words = [...new Set(toKeywords(title))];
  return words.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, TELLING_WORDS);
}
