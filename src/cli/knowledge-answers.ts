import { toFaqAnswer, toSourceList, toTermAnswer } from '../answers/faq.ts';
import { toFeatureAnswer } from '../answers/feature.ts';
import { toProfileAnswer } from '../answers/profile.ts';
import { PROFILE_PARTS, type ProfilePart } from '../answers/profile-parts.ts';
import { toVersionAnswer } from '../answers/version.ts';
import type { Answer } from '../domain/answer.ts';
import type { Faq } from '../domain/faq.ts';
import type { Framework } from '../domain/framework.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Term } from '../domain/term.ts';
import { FEATURE_KEYS, keysOf } from '../domain/vocabulary.ts';
import type { Path } from '../knowledge/document.ts';

/** An answer, and the place in the entry's file that most of its text comes from. */
export interface PlacedAnswer {
  readonly answer: Answer;
  readonly path: Path;
}

const PLACES: Readonly<Record<ProfilePart, string>> = {
  strengths: 'strengths',
  features: 'features',
  versions: 'support',
  performance: 'performance',
  popularity: 'popularity',
  people: 'governance',
  start: 'firstSteps',
  sources: 'sources',
};

/** The profile as it opens, and each of its parts. */
export function toProfileAnswers(framework: Framework, knowledge: Knowledge, today: string): PlacedAnswer[] {
  return [
    { answer: toProfileAnswer(framework, undefined, knowledge, today), path: [] },
    ...keysOf(PROFILE_PARTS).map((part) => ({
      answer: toProfileAnswer(framework, part, knowledge, today),
      path: [PLACES[part]],
    })),
  ];
}

/** Everything that is answered about one framework alone. */
export function toFrameworkAnswers(
  framework: Framework,
  knowledge: Knowledge,
  today: string,
): PlacedAnswer[] {
  return [
    ...toProfileAnswers(framework, knowledge, today),
    ...FEATURE_KEYS.map((feature) => ({
      answer: toFeatureAnswer(framework, feature, knowledge),
      path: ['features', feature],
    })),
    ...framework.support.cycles.map(({ version }, index) => ({
      answer: toVersionAnswer(framework, version, today),
      path: ['support', 'cycles', index],
    })),
  ];
}

/** An FAQ as it opens, in full, and its sources. */
export function toFaqAnswers(faq: Faq, knowledge: Knowledge): PlacedAnswer[] {
  return [
    { answer: toFaqAnswer(faq, false, knowledge), path: ['question'] },
    { answer: toFaqAnswer(faq, true, knowledge), path: ['notes'] },
    { answer: toSourceList(faq.question, faq.sources), path: ['sources'] },
  ];
}

export const toTermAnswers = (term: Term, knowledge: Knowledge): PlacedAnswer[] => [
  { answer: toTermAnswer(term, knowledge), path: ['term'] },
];
