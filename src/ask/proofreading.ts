import { editDistance } from '../search/edit-distance.ts';
import type { Language } from './learning/language.ts';
import { areNeighbours, beginAlike } from './slips.ts';
import { LETTERS, type Speller } from './spelling.ts';

/** A word that may have been meant, with the log-likelihood of the typing errors. */
type Meant = readonly [word: string, errors: number];

/** Shorter words are like too many others; with two errors, also these are. */
const SHORTEST = 3;
const SHORTEST_FOR_TWO = 5;
/** Words that are used so often are what was meant. */
const SAFE_COUNT = 100;
/** A known word counts as used so often at least. */
const KNOWN_COUNT = 0.3;
/** What is seldom used is not what others are corrected to. */
const LEAST_COUNT = 2;
/** How unlikely one typing error is, and two, as log-likelihood; and how much more or less so they are as told. */
const ONE_ERROR = -7.5;
const TWO_ERRORS = -14;
const SWAPPED_OR_DOUBLED = 1;
const NO_NEIGHBOUR = -1.5;
const AT_THE_BEGINNING = -1;
const IN_A_SHORT_WORD = -1;
const IN_A_KNOWN_WORD = -1;
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Corrects words by how people write (a noisy channel): to one that is so much likelier between its neighbours that
 * it outweighs the typing errors. A known word is doubted too ("a connection polo"), but not one of a name.
 */
export function proofread(
  words: readonly string[],
  language: Language,
  { knows, isName }: Pick<Speller, 'knows' | 'isName'>,
): string[] {
  const corrected = [...words];
  for (const [at, typed] of words.entries()) {
    const isSafe = language.countOf(typed) >= SAFE_COUNT || isName(typed);
    if (isSafe || typed.length < SHORTEST || !LETTERS.test(typed)) continue;
    let likeliest = typed;
    const isKnown = knows(typed);
    let greatest = language.logOf(typed, corrected, at, isKnown ? KNOWN_COUNT : 0);
    for (const [word, errors] of listMeant(typed, language, isKnown)) {
      if (language.countOf(word) < LEAST_COUNT) continue;
      const likelihood = language.logOf(word, corrected, at) + errors;
      if (likelihood > greatest) [likeliest, greatest] = [word, likelihood];
    }
    corrected[at] = likeliest;
  }
  return corrected;
}

function* listMeant(typed: string, language: Language, isKnown: boolean): Generator<Meant> {
  yield* listNear(typed, isKnown);
  if (!isKnown && language.countOf(typed) === 0) yield* listFar(typed, language);
}

/** All that is one typing error away: two letters swapped, one too many, a wrong one, or one missing. */
function* listNear(typed: string, isKnown: boolean): Generator<Meant> {
  const any = ONE_ERROR + (typed.length === SHORTEST ? IN_A_SHORT_WORD : 0) + (isKnown ? IN_A_KNOWN_WORD : 0);
  for (let at = 0; at <= typed.length; at++) {
    const [before, here = '', next = ''] = [typed.slice(0, at), typed[at], typed[at + 1]];
    const [after, afterNext] = [typed.slice(at + 1), typed.slice(at + 2)];
    const error = any + (at === 0 ? AT_THE_BEGINNING : 0);
    if (next !== '' && here !== next) yield [before + next + here + afterNext, any + SWAPPED_OR_DOUBLED];
    if (here !== '') {
      const isDoubled = here === typed[at - 1] || here === next;
      yield [before + after, error + (isDoubled ? SWAPPED_OR_DOUBLED : NO_NEIGHBOUR)];
    }
    for (const letter of ALPHABET) {
      yield [before + letter + here + after, error];
      if (here === '' || here === letter) continue;
      yield [before + letter + after, error + (areNeighbours(letter, here) ? 0 : NO_NEIGHBOUR)];
    }
  }
}

/** What is two typing errors away. */
function* listFar(typed: string, language: Language): Generator<Meant> {
  if (typed.length < SHORTEST_FOR_TWO) return;
  for (const word of language.similar(typed)) {
    if (editDistance(typed, word, 2) !== 2) continue;
    yield [word, TWO_ERRORS + (beginAlike(typed, word) ? 0 : 2 * AT_THE_BEGINNING)];
  }
}
