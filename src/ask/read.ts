import type { Framework } from '../domain/framework.ts';
import type { Library } from '../search/library.ts';
import { CUTOFFS } from './calibration.ts';
import { readField } from './field.ts';
import { readComparison } from './intents/comparison.ts';
import { readDefinition } from './intents/definition.ts';
import { readEntries } from './intents/entries.ts';
import { readFeature } from './intents/feature.ts';
import { readProfile } from './intents/profile.ts';
import { readRecommendation } from './intents/recommendation.ts';
import { readSupport } from './intents/support.ts';
import { prepareQuestion, type Question } from './question.ts';
import type { Proposal, Reading } from './reading.ts';
import { weigh } from './weigh.ts';

export type { Reading } from './reading.ts';

export interface Understanding {
  /** Missing where nothing fits well enough to be said in public. */
  readonly best: Reading | undefined;
  /** Other ways to understand it, for the buttons that correct; the likeliest first. */
  readonly others: readonly Reading[];
}

const OTHERS = 5;
/** An answer for all to see must be so likely, and one that is offered in private so. */
const SURE = 0.4;
const NEAR = 0.01;

type Intent = (question: Question, library: Library) => readonly Proposal[];

const ANSWERS_OF_OURS: readonly Intent[] = [readEntries, readDefinition];
const INTENTS: readonly Intent[] = [
  readComparison,
  readSupport,
  readFeature,
  readProfile,
  ...ANSWERS_OF_OURS,
  readRecommendation,
];

/** Understands free text, the same way each time: every intent reads it, and the likeliest reading wins. */
export const readQuestion = (text: string, library: Library): Understanding =>
  understand(prepareQuestion(text, library), library, INTENTS);

/** Understands free text as a question that an FAQ or a term of the glossary answers. */
export const readFaqQuestion = (text: string, library: Library): Understanding =>
  understand(prepareQuestion(text, library), library, ANSWERS_OF_OURS);

/** All ways to understand a question, with what speaks for each of them. */
export const propose = (question: Question, library: Library, intents = INTENTS): Proposal[] =>
  intents.flatMap((read) => read(question, library));

function understand(question: Question, library: Library, intents: readonly Intent[]): Understanding {
  const silence = readField(question);
  const { readings, ours } = weigh(propose(question, library, intents), silence);
  const near = readings.filter(({ strength }) => strength >= NEAR);
  const [best, ...others] = ours < CUTOFFS.private ? near.filter(isAboutOneOf(question.frameworks)) : near;
  if (best === undefined) return { best, others: [] };
  if (ours < CUTOFFS.public || best.strength < SURE) {
    return { best: undefined, others: [best, ...others].slice(0, OTHERS) };
  }
  return { best, others: others.slice(0, OTHERS) };
}

/** Whatever a text that names frameworks is about, their profiles are near. */
const isAboutOneOf =
  (frameworks: readonly Framework[]) =>
  ({ route: { command, args } }: Reading): boolean =>
    command === 'framework' &&
    Object.keys(args).length === 1 &&
    frameworks.some(({ id }) => id === args.name);
