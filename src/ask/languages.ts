import type { Language } from '../domain/vocabulary.ts';
import { LANGUAGE_WORDS } from './conditions/languages.ts';
import { JOINING } from './cues.ts';
import type { Found } from './phrases.ts';
import { wordSet } from './word-set.ts';

/** Go is a language at the beginning or the end of a part of the sentence: "rest api, go". */
const GO_BY_ITSELF = /(?:^|[,;:.!/+(])\s*go\s*[,;./+)]|[,;:.!/+(]\s*go[\s.?!]*$/;
/** After these it can be nothing else: "fast in go for an api". */
const SURELY_BEFORE_GO = wordSet('in with using language');
const BEFORE_GO = wordSet(
  'know knows write best which love learn want like likes only no not nor neither without except hate',
);
const AFTER_GO = wordSet(`
  beginners api backend framework web server service services project rest microservice microservices developer
  developers devs lang not is only preferred excluded`);
/** "Where does it go", "want to go not": it is a verb. */
const GOING = wordSet('it i we you they to can will would should could must lets things does did do');
/** "Not go down", "no go to": it is a verb too. */
const WHERE_TO = wordSet(
  'to down up on out back home live wrong ahead through into away for with public online',
);
const BESIDE = [-1, 1] as const;

/** The languages that a text speaks of, in its order. */
export function findLanguages(
  text: string,
  words: readonly string[],
  stems: readonly string[],
): Found<Language>[] {
  const found = LANGUAGE_WORDS.findAll(stems);
  const isRead = (at: number): boolean => found.some(({ start, end }) => start <= at && at < end);
  const going = [...words.keys()].filter((at) => words[at] === 'go' && !isRead(at));
  const isByItself = GO_BY_ITSELF.test(text);
  const gos = going
    .filter((at) => isByItself || isGo(words, at) || isBesideLanguage(words, at, isRead))
    .map((at): Found<Language> => ({ meaning: 'Go', start: at, end: at + 1 }));
  return [...found, ...gos].sort((a, b) => a.start - b.start);
}

/** Go is also a verb: it is the language after a preposition, or between words that go with a language. */
function isGo(words: readonly string[], at: number): boolean {
  const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? ''];
  if (SURELY_BEFORE_GO.has(before)) return true;
  return !GOING.has(before) && !WHERE_TO.has(after) && (BEFORE_GO.has(before) || AFTER_GO.has(after));
}

/** "Rust or go". */
const isBesideLanguage = (
  words: readonly string[],
  at: number,
  isLanguage: (at: number) => boolean,
): boolean => BESIDE.some((side) => JOINING.has(words[at + side] ?? '') && isLanguage(at + 2 * side));
