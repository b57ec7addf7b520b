import type { Team } from '../domain/preferences.ts';
import { toStem } from '../search/stem.ts';
import { GROUPS, PEOPLE } from './conditions/people.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const LARGEST_SMALL_TEAM = 7;

/** "We're" is read as `were`. */
const OURSELVES = new Set(['we are', 'were', 'there are']);
const OF_THEM = new Set(['of us', 'of them']);
/** "We are just four", "a crew of about seven". */
const FILLERS = new Set(['just', 'only', 'about', 'around', 'of', 'a', 'already']);
/** "We are two weeks late" counts no people. */
const UNITS = new Set(['years', 'months', 'weeks', 'days', 'euros', 'dollars']);

/** "four devs", "40 java developers", "we are six", "a crew of nine": a number with people. */
export function readTeamSize(words: readonly string[]): Team | undefined {
  for (const [at, word] of words.entries()) {
    const size = NUMBERS[word] ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
    if (size === undefined || !countsPeople(words, at)) continue;
    if (size === 1) return 'solo';
    return size <= LARGEST_SMALL_TEAM ? 'small' : 'large';
  }
  return undefined;
}

function countsPeople(words: readonly string[], at: number): boolean {
  let before = at - 1;
  while (FILLERS.has(words[before] ?? '')) before--;
  const [last = '', lastButOne = ''] = [words[before], words[before - 1]];
  const after = words.slice(at + 1, at + 3);
  const isUs = OURSELVES.has(last) || OURSELVES.has(`${lastButOne} ${last}`) || OF_THEM.has(after.join(' '));
  return (
    (isUs && !UNITS.has(after[0] ?? '')) || GROUPS.has(last) || after.some((word) => PEOPLE.has(toStem(word)))
  );
}
