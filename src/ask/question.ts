import type { Framework } from '../domain/framework.ts';
import type { Term } from '../domain/term.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { Library } from '../search/library.ts';
import type { Hit } from '../search/search.ts';
import { toStem } from '../search/stem.ts';
import { isStopWord, MAX_TEXT_LENGTH, toWords } from '../search/words.ts';
import { type Clauses, toClauses } from './clauses.ts';
import { FEATURE_WORDS } from './conditions/features.ts';
import { AGAINST, ASKING_WHETHER, SUPPORTING, VERSUS } from './cues.ts';
import { weighWords } from './field.ts';
import { findLanguages } from './languages.ts';
import type { Likelihoods } from './learning/classifier.ts';
import { lessonsOf } from './learning/lessons.ts';
import { findMentions, type Mention } from './mentions.ts';
import { sortByWish } from './negation.ts';
import { phrasebookOf } from './phrasebook.ts';
import type { Found, Phrases } from './phrases.ts';
import { proofread } from './proofreading.ts';
import type { Speller } from './spelling.ts';
import { WORD_WEIGHTS } from './word-weights.ts';

/** A question, prepared once for all intents. */
export interface Question extends Clauses {
  /** As typed, in lower case, cut to what is read. */
  readonly text: string;
  /** Its words with their typing errors corrected, and the stems of these. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly mentions: readonly Mention[];
  /** The frameworks it is about, each once, in its order. */
  readonly frameworks: readonly Framework[];
  readonly terms: readonly Found<Term>[];
  /** Languages that somebody wants, and those that somebody does not: "not in php". */
  readonly languages: Readonly<Record<'wanted' | 'unwanted', readonly Language[]>>;
  /** Words that say something: neither grammar nor short and unknown. By their places in `words`. */
  readonly telling: ReadonlySet<number>;
  /** Of the telling ones, those that nobody here uses. */
  readonly foreign: ReadonlySet<number>;
  /** How much likelier its words are in foreign questions than in ours: log-odds. */
  readonly wordsForeign: number;
  /** What it asks for, as learnt from examples: see `learning/`. */
  readonly learnt: Likelihoods;
  /** FAQs and terms that the search finds for it, best first. */
  readonly hits: readonly Hit[];
}

const HITS = 8;
const LONGEST_SLIP = 3;
/** In words. */
const LONGEST_NAME = 2;

/** Reads the words of a text once, for all intents. The weights are those fitted, but while they are being fitted. */
export function prepareQuestion(text: string, library: Library, weights = WORD_WEIGHTS): Question {
  const { frameworks, terms, speller } = phrasebookOf(library.knowledge);
  const cut = text.slice(0, MAX_TEXT_LENGTH);
  const lower = cut.toLowerCase();
  const asTyped = toWords(cut);
  const { classifier, language } = lessonsOf(library.knowledge);
  const named = correctNames(asTyped.map(speller.correct), frameworks, speller);
  const words = language === undefined ? named.map(speller.guess) : proofread(named, language, speller);
  const stems = words.map(toStem);
  const mentions = findMentions(words, frameworks);
  const clauseOf = toClauses(cut);
  const telling = new Set([...words.keys()].filter((at) => isTelling(words[at] ?? '', speller)));
  return {
    text: lower,
    words,
    clauseOf,
    stems,
    mentions,
    frameworks: [...new Set(mentions.map(({ meaning }) => meaning))],
    terms: terms.findAll(stems),
    languages: sortByWish(findLanguages(lower, words, stems), { words, clauseOf }),
    telling,
    foreign: new Set([...telling].filter((at) => !speller.owns(words[at] ?? ''))),
    wordsForeign: weighWords(
      asTyped.map((word, at) => {
        const stem = toStem(word);
        return weights.has(stem) ? stem : (stems[at] ?? '');
      }),
      weights,
    ),
    learnt: classifier.classify(stems),
    hits: library.search.search(words.join(' '), { kinds: ['faq', 'term'], limit: HITS }),
  };
}

/** Corrects unknown words to names where a name is expected. */
function correctNames(words: string[], names: Phrases<unknown>, speller: Speller): string[] {
  if (names.findAll(words).length === 0) {
    if (expectsName(words)) return words.map(speller.correctName);
    const isRival = (at: number): boolean => SIDES.some((side) => VERSUS.has(words[at + side] ?? ''));
    return words.map((word, at) =>
      word.length > LONGEST_SLIP && isRival(at) ? speller.correctName(word) : word,
    );
  }
  const isName = words.map((word) => names.findAll([word]).length > 0);
  const facesName = (at: number, side: number): boolean =>
    AGAINST.has(words[at + side] ?? '') && isName[at + 2 * side] === true;
  return words.map((word, at) => {
    if (isName[at]) return word;
    if (SIDES.some((side) => facesName(at, side))) return speller.correctRival(word);
    return SIDES.some((side) => isName[at + side]) ? speller.correctName(word) : word;
  });
}

/** The word before, and the one after. */
const SIDES = [-1, 1] as const;

/** "fslk", "is nde 20 eol", "does hno have an orm": what is asked leaves no room for anything but a name. */
function expectsName(words: readonly string[]): boolean {
  const stems = words.map(toStem);
  return (
    words.length <= LONGEST_NAME ||
    SUPPORTING.has(stems) ||
    (ASKING_WHETHER.has(stems) && FEATURE_WORDS.has(stems))
  );
}

/** Short words that nobody knows are slips of the finger, and the year only says "now". */
const isTelling = (word: string, speller: Speller): boolean =>
  !isStopWord(word) && !/^20\d\d$/.test(word) && (word.length > LONGEST_SLIP || speller.knows(word));

/**
 * How many words of weight are left when names and the given phrases are taken out: what the reading of a
 * sentence does not account for.
 */
export function countUnread(
  { telling, stems, mentions }: Question,
  phrases: readonly Phrases<unknown>[],
  others: readonly Found<unknown>[] = [],
): number {
  const unread = new Set(telling);
  for (const { start, end } of [...mentions, ...others, ...phrases.flatMap((one) => one.findAll(stems))]) {
    for (let at = start; at < end; at++) unread.delete(at);
  }
  return unread.size;
}
