import type { RawArgs } from '../domain/answer.ts';
import { type Labels, labelOf } from '../domain/labels.ts';
import { MUSTS } from '../domain/musts.ts';
import { EXPERIENCES, PRIORITIES, TEAMS, type Team } from '../domain/preferences.ts';
import { joinWords } from '../domain/text.ts';
import { LANGUAGES, PROJECTS } from '../domain/vocabulary.ts';
import {
  EXPERIENCE_WORDS,
  FEATURE_WORDS,
  LANGUAGE_WORDS,
  PEOPLE,
  PRIORITY_WORDS,
  PROJECT_WORDS,
  TEAM_WORDS,
} from './conditions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question } from './question.ts';

const MOST_MUSTS = 3;
const NEGATING = new Set([
  'no',
  'not',
  'without',
  'except',
  'but',
  'never',
  'hate',
  'dont',
  'nothing',
  'avoid',
]);
/** A negation reaches so many words ahead: "no java", "not in php". */
const REACH = 2;

/** What a sentence says about a need, as arguments of /recommend. What is not said, or negated, is not set. */
export function readNeeds({ words, stems }: Question): RawArgs {
  const negated = (start: number): boolean =>
    words.slice(Math.max(0, start - REACH), start).some((word) => NEGATING.has(word));
  const said = <T extends string>(lexicon: Lexicon<T>): T[] => {
    const found = new Set(
      lexicon.findAll(stems).flatMap(({ meaning, start }) => (negated(start) ? [] : [meaning])),
    );
    return lexicon.keys(stems).filter((key) => found.has(key));
  };
  const team = readTeamSize(words) ?? said(TEAM_WORDS)[0];
  const musts = said(FEATURE_WORDS).slice(0, MOST_MUSTS);
  const needs = {
    language: readLanguage(words) ?? said(LANGUAGE_WORDS)[0],
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

/** Go is also a verb: it is the language after a preposition, or before what is built. */
function readLanguage(words: readonly string[]): 'Go' | undefined {
  const at = words.indexOf('go');
  if (at === -1) return undefined;
  const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? ''];
  return BEFORE_GO.has(before) || AFTER_GO.has(after) ? 'Go' : undefined;
}
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
  'api backend framework web server service services project rest microservice microservices developer developers devs lang'.split(
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
};
const LARGEST_SMALL_TEAM = 7;

/** "four devs", "40 java developers": a number, perhaps a word, and people. */
function readTeamSize(words: readonly string[]): Team | undefined {
  for (const [at, word] of words.entries()) {
    const size = NUMBERS[word] ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
    if (size === undefined || !words.slice(at + 1, at + 3).some((one) => PEOPLE.has(one))) continue;
    if (size === 1) return 'solo';
    return size <= LARGEST_SMALL_TEAM ? 'small' : 'large';
  }
  return undefined;
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
  const musts = (needs.must_have ?? '').split(',').flatMap((must) => toLabel(MUSTS, must));
  return [
    ...LABELS.flatMap(([key, labels]) => toLabel(labels, needs[key])),
    ...(musts.length === 0 ? [] : [`must have ${joinWords(musts)}`]),
  ].join(' · ');
}

function toLabel(labels: Labels<string>, key: string | undefined): string[] {
  const label = key === undefined ? undefined : labels[key];
  return label === undefined ? [] : [labelOf(label)];
}
