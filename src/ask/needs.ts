import type { RawArgs } from '../domain/answer.ts';
import { type Labels, labelOf } from '../domain/labels.ts';
import { MUSTS } from '../domain/musts.ts';
import { EXPERIENCES, PRIORITIES, TEAMS, type Team } from '../domain/preferences.ts';
import { joinWords } from '../domain/text.ts';
import { LANGUAGES, PROJECTS } from '../domain/vocabulary.ts';
import { FEATURE_WORDS } from './conditions/features.ts';
import { LANGUAGE_WORDS } from './conditions/languages.ts';
import { EXPERIENCE_WORDS, GROUPS, PEOPLE, TEAM_WORDS } from './conditions/people.ts';
import { PRIORITY_WORDS } from './conditions/priorities.ts';
import { PROJECT_WORDS } from './conditions/projects.ts';
import type { Lexicon } from './lexicon.ts';
import { findWanted } from './negation.ts';
import type { Question } from './question.ts';

const MOST_MUSTS = 3;

/**
 * What a sentence says about a need, as arguments of /recommend. What is not said is not set; of what is negated,
 * languages are left out and the rest is not set.
 */
export function readNeeds({ text, words, stems, unwanted }: Question): RawArgs {
  const said = <T extends string>(lexicon: Lexicon<T>): T[] => {
    const wanted = findWanted(lexicon.findAll(stems), words);
    return lexicon.keys(stems).filter((key) => wanted.has(key));
  };
  const team = readTeamSize(words) ?? said(TEAM_WORDS)[0];
  const musts = said(FEATURE_WORDS).slice(0, MOST_MUSTS);
  const needs = {
    language: said(LANGUAGE_WORDS)[0] ?? readLanguage(text, words),
    without: unwanted.length > 0 ? unwanted.join(',') : undefined,
    project: said(PROJECT_WORDS)[0],
    team,
    experience: said(EXPERIENCE_WORDS)[0],
    priority: said(PRIORITY_WORDS)[0],
    must_have: musts.length > 0 ? musts.join(',') : undefined,
  };
  return Object.fromEntries(
    Object.entries(needs).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** Go is also a verb: it is the language by itself, after a preposition, or before what is built. */
function readLanguage(text: string, words: readonly string[]): 'Go' | undefined {
  if (GO_BY_ITSELF.test(text)) return 'Go';
  const at = words.indexOf('go');
  if (at === -1) return undefined;
  const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? ''];
  return BEFORE_GO.has(before) || AFTER_GO.has(after) ? 'Go' : undefined;
}
const GO_BY_ITSELF = /(?:^|[,;:/+(])\s*go\s*[,;/+)]|[,;:/+(]\s*go[\s.?!]*$/;
const BEFORE_GO = new Set([
  'in',
  'with',
  'using',
  'know',
  'knows',
  'write',
  'language',
  'best',
  'which',
  'love',
  'learn',
]);
const AFTER_GO = new Set(
  'beginners api backend framework web server service services project rest microservice microservices developer developers devs lang'.split(
    ' ',
  ),
);

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
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const LARGEST_SMALL_TEAM = 7;

/** "We're" is read as `were`. */
const OURSELVES = new Set(['we are', 'were', 'there are']);
/** "We are just four", "a crew of about seven". */
const FILLERS = new Set(['just', 'only', 'about', 'around', 'of', 'a', 'already']);
/** "We are two weeks late" counts no people. */
const UNITS = new Set(['years', 'months', 'weeks', 'days', 'euros', 'dollars']);

/** "four devs", "40 java developers", "we are six", "a crew of nine": a number with people. */
function readTeamSize(words: readonly string[]): Team | undefined {
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
  const isUs = OURSELVES.has(last) || OURSELVES.has(`${lastButOne} ${last}`) || after.join(' ') === 'of us';
  return (isUs && !UNITS.has(after[0] ?? '')) || GROUPS.has(last) || after.some((word) => PEOPLE.has(word));
}

const LABELS: readonly (readonly [key: string, labels: Labels<string>])[] = [
  ['project', PROJECTS],
  ['language', LANGUAGES],
  ['team', TEAMS],
  ['experience', EXPERIENCES],
  ['priority', PRIORITIES],
];

/** The same in words: "JSON API · Python · must have WebSockets". */
export function describeNeeds(needs: RawArgs): string {
  const musts = toLabels(MUSTS, needs.must_have);
  const unwanted = toLabels(LANGUAGES, needs.without);
  return [
    ...LABELS.flatMap(([key, labels]) => toLabels(labels, needs[key])),
    ...(unwanted.length === 0 ? [] : [`not ${joinWords(unwanted, 'or')}`]),
    ...(musts.length === 0 ? [] : [`must have ${joinWords(musts)}`]),
  ].join(' · ');
}

/** The labels of keys that are separated by commas. */
const toLabels = (labels: Labels<string>, keys = ''): string[] =>
  keys.split(',').flatMap((key) => {
    const label = labels[key];
    return label === undefined ? [] : [labelOf(label)];
  });
