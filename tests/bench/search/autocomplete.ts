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
  /** The title is typed with a typing error in it. */
  readonly misspelt: number;
  readonly asked: number;
}

const TITLES = 200;
const TITLES_FOR_SLOW = 5;
const OFFERED = 5;

/** Types titles key by key and looks at what is offered after each. */
export function measureAutocomplete(engine: Engine, entries: readonly Entry[]): Autocomplete {
  const searcher = engine.build(entries);
  const wanted = sample(entries, engine.isSlow ? TITLES_FOR_SLOW : TITLES);
  const measure = (toTyped: (title: string) => string) => shareOffered(searcher, wanted, toTyped);
  return {
    literal: measure((title) => title),
    keywords: measure(toKeywords),
    misspelt: measure((title) => misspell(title, 1)),
    asked: wanted.length,
  };
}

function shareOffered(
  searcher: Searcher,
  wanted: readonly Entry[],
  toTyped: (title: string) => string,
): number {
  let [keystrokes, offered] = [0, 0];
  for (const { id, title } of wanted) {
    const typed = toTyped(title);
    for (let length = 1; length <= typed.length; length++) {
      keystrokes++;
      if (searcher.suggest(typed.slice(0, length), OFFERED).some((found) => found.id === id)) offered++;
    }
  }
  return offered / Math.max(1, keystrokes);
}

function toKeywords(title: string): string {
  return toWords(title)
    .filter((word) => !isStopWord(word))
    .join(' ');
}
