import type { RawArgs } from '../domain/answer.ts';
import { type Labels, labelOf } from '../domain/labels.ts';
import { MUSTS } from '../domain/musts.ts';
import { EXPERIENCES, PRIORITIES, TEAMS } from '../domain/preferences.ts';
import { joinWords } from '../domain/text.ts';
import { LANGUAGES, type Language, PROJECTS } from '../domain/vocabulary.ts';
import { FEATURE_WORDS } from './conditions/features.ts';
import { LANGUAGE_WORDS } from './conditions/languages.ts';
import { EXPERIENCE_WORDS, TEAM_WORDS } from './conditions/people.ts';
import { PRIORITY_WORDS } from './conditions/priorities.ts';
import { PROJECT_WORDS } from './conditions/projects.ts';
import type { Lexicon } from './lexicon.ts';
import { sortByWish } from './negation.ts';
import type { Question } from './question.ts';
import { readTeamSize } from './team-size.ts';

const MOST_MUSTS = 3;

/**
 * What a sentence says about a need, as arguments of /recommend. What is not said is not set; of what is negated,
 * languages are left out and the rest is not set.
 */
export function readNeeds(question: Question): RawArgs {
  const { words, stems, languages } = question;
  const said = <T extends string>(lexicon: Lexicon<T>): T[] =>
    lexicon.inOrder(sortByWish(lexicon.findAll(stems), question).wanted);
  const [team] = said(TEAM_WORDS);
  const musts = said(FEATURE_WORDS).slice(0, MOST_MUSTS);
  const needs = {
    language: firstOf(languages.wanted, stems),
    without: languages.unwanted.length > 0 ? languages.unwanted.join(',') : undefined,
    project: said(PROJECT_WORDS)[0],
    team: team === 'solo' ? team : (readTeamSize(words) ?? team),
    experience: said(EXPERIENCE_WORDS)[0],
    priority: said(PRIORITY_WORDS)[0],
    must_have: musts.length > 0 ? musts.join(',') : undefined,
  };
  return Object.fromEntries(
    Object.entries(needs).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** The most telling one: who writes "typescript on node" means TypeScript. */
const firstOf = (wanted: readonly Language[], stems: readonly string[]): Language | undefined =>
  LANGUAGE_WORDS.keys(stems).find((language) => wanted.includes(language)) ?? wanted[0];

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
