import { BigramIndex } from '../search/bigram-index.ts';
import { editDistance } from '../search/edit-distance.ts';
import { toStem } from '../search/stem.ts';
import { isStopWord } from '../search/words.ts';
import { isEnglish } from './english.ts';
import { beginAlike, isSlip } from './slips.ts';

export interface Speller {
  /** The word that was meant: itself where it is known, too short, or like nothing that matters here. */
  correct(word: string): string;
  /** The same where a name is expected, so that also short ones are recognised. */
  correctName(word: string): string;
  /** The same where nothing but a name can stand, so that even an English word is doubted: "ode or django". */
  correctRival(word: string): string;
  /** The likeliest word of the knowledge that is one typing error away: itself where it is known, or there is none. */
  guess(word: string): string;
  /** Whether it is a word of a name. */
  isName(word: string): boolean;
  /** Whether it is a word of ours, of everyday English or of grammar. */
  knows(word: string): boolean;
  /** Whether it is a word of ours or of grammar. */
  owns(word: string): boolean;
}

/** What words may be corrected to, and which need no correction. */
export interface Spellings {
  /** Words of names: rare in other texts, so that a doubtful first letter may be one of theirs. */
  readonly names: Iterable<string>;
  /** Other words that decide how a sentence is read. */
  readonly telling: Iterable<string>;
  /** Words of the knowledge itself, with how often it uses them. */
  readonly known: ReadonlyMap<string, number>;
}

const CANDIDATES = 24;
/** Shorter words are like too many others. */
const SHORTEST = 4;
/** Up to this length a word must at least begin as the one it may stand for, unless that is a name. */
const SHORT = 5;
/** From these lengths on, two typing errors still leave no doubt: in any word, and where a name is expected. */
const LONG = 8;
const LONG_NAME = 6;
/** The least length of a name that is looked for where a name is expected. */
const SHORTEST_NAME = 3;
/** Words of grammar by which questions are told apart. */
const GRAMMAR =
  'what does which have with without should this that there they when where from better between'.split(' ');
/** Short ones are recognised with two letters swapped, and by nothing else: "hwo", "teh". */
const SHORT_GRAMMAR = ['how', 'why', 'the', 'and', 'can', 'for', 'not', 'you'];
const SWAPPED: ReadonlyMap<string, string> = new Map(
  SHORT_GRAMMAR.flatMap((word) => {
    const [first = '', second = '', third = ''] = word;
    return [[second + first + third, word] as const, [first + third + second, word] as const];
  }),
);

/**
 * Corrects words towards the few that decide how a sentence is read (names and the words of the lexicon) and, when
 * asked to guess, towards those that the knowledge uses; leaves alone what it uses itself and what is English.
 */
export function createSpeller({ names, telling, known }: Spellings): Speller {
  const nameWords = new Set(names);
  const targets = new Set([...names, ...telling, ...GRAMMAR].filter((word) => word.length >= SHORTEST));
  const words = new Set([...targets, ...known.keys()]);
  const stems = new Set([...words].map(toStem));
  const index = createIndex(targets);
  const knownIndex = createIndex([...known.keys()].filter((word) => word.length >= SHORTEST));
  const nameIndex = createIndex([...names].filter((word) => word.length >= SHORTEST_NAME));

  const isName = (word: string): boolean => nameWords.has(word);
  const isInflected = (word: string): boolean => toStem(word) !== word && stems.has(toStem(word));
  const owns = (word: string): boolean => words.has(word) || isInflected(word) || isStopWord(word);
  const knows = (word: string): boolean => owns(word) || isEnglish(word);
  const isOpen = (word: string, shortest: number): boolean =>
    word.length >= shortest && LETTERS.test(word) && !knows(word);
  const mayBe = (word: string) => (target: string) =>
    word.length > SHORT || (target.length >= SHORT && nameWords.has(target)) || beginAlike(word, target);

  /** Another first letter makes a short word another word: "min" is not "gin". */
  const mayBeName = (word: string) => (target: string) =>
    word.length >= SHORTEST || word.length !== target.length || beginAlike(word, target);

  function correct(word: string): string {
    if (!isOpen(word, SHORTEST)) return knows(word) ? word : (SWAPPED.get(word) ?? word);
    const limit = word.length >= LONG ? 2 : 1;
    const whole = findNearest(word, index, limit, { accepts: mayBe(word) });
    if (whole?.errors === 1) return whole.target;
    const singular = word.endsWith('s')
      ? findNearest(word.slice(0, -1), index, 1, { accepts: mayBe(word) })
      : undefined;
    return (singular ?? whole)?.target ?? word;
  }

  /** One that the knowledge uses often, or a likely slip. */
  function guess(word: string): string {
    if (!isOpen(word, SHORTEST)) return word;
    const nearest = findNearest(word, knownIndex, 1, {
      accepts: (target) => LETTERS.test(target),
      likelihood: (target) =>
        Math.log(1 + (known.get(target) ?? 0)) +
        Number(beginAlike(word, target)) +
        Number(isSlip(word, target)),
    });
    return nearest?.target ?? word;
  }

  const toName = (word: string): string =>
    findNearest(word, nameIndex, word.length >= LONG_NAME ? 2 : 1, { accepts: mayBeName(word) })?.target ??
    word;

  const correctName = (word: string): string => (isOpen(word, SHORTEST_NAME) ? toName(word) : word);

  const correctRival = (word: string): string =>
    word.length >= SHORTEST_NAME && LETTERS.test(word) && !owns(word) ? toName(word) : word;

  return { correct, guess, correctName, correctRival, isName, knows, owns };
}

/** A word that may be misspelt has nothing but letters: `oauth2` and `c++` are taken as they are. */
export const LETTERS = /^\p{L}+$/u;

function createIndex(words: Iterable<string>): BigramIndex {
  const index = new BigramIndex();
  for (const word of new Set(words)) index.add(word);
  return index;
}

interface Choosing {
  readonly accepts?: (target: string) => boolean;
  /** What decides among targets with the same number of typing errors; a slip of the finger, unless told. */
  readonly likelihood?: (target: string) => number;
}

/** The target with the fewest typing errors, at most `limit`; among equals the likeliest, then most in common. */
function findNearest(
  word: string,
  index: BigramIndex,
  limit: number,
  { accepts = () => true, likelihood = (target) => Number(isSlip(word, target)) }: Choosing = {},
): { target: string; errors: number } | undefined {
  return index
    .similar(word, CANDIDATES, limit)
    .filter(accepts)
    .map((target) => ({
      target,
      errors: editDistance(word, target, limit),
      likelihood: likelihood(target),
    }))
    .filter(({ errors }) => errors <= limit)
    .sort((a, b) => a.errors - b.errors || b.likelihood - a.likelihood)[0];
}
