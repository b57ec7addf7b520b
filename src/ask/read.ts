import type { Library } from '../search/library.ts';
import { readComparison } from './intents/comparison.ts';
import { readDefinition } from './intents/definition.ts';
import { readEntries } from './intents/entries.ts';
import { readFeature } from './intents/feature.ts';
import { readProfile, toProfileReading } from './intents/profile.ts';
import { readRecommendation } from './intents/recommendation.ts';
import { readSupport } from './intents/support.ts';
import { prepareQuestion, type Question } from './question.ts';
import type { Reading } from './reading.ts';
import { PRIVATE, PUBLIC } from './scale.ts';

export type { Reading } from './reading.ts';

export interface Understanding {
  /** Missing where nothing fits well enough to be said in public. */
  readonly best: Reading | undefined;
  /** Other ways to understand it, for the buttons that correct; the likeliest first. */
  readonly others: readonly Reading[];
}

const OTHERS = 5;

type Intent = (question: Question, library: Library) => readonly Reading[];

const ANSWERS_OF_OURS: readonly Intent[] = [readEntries, readDefinition];
/** Equally strong readings count in this order. */
const INTENTS: readonly Intent[] = [
  readComparison,
  readSupport,
  readFeature,
  readProfile,
  ...ANSWERS_OF_OURS,
  readRecommendation,
  readMentions,
];

/** Understands free text, the same way each time: every intent reads it, and the strongest reading wins. */
export const readQuestion = (text: string, library: Library): Understanding =>
  understand(prepareQuestion(text, library), library, INTENTS);

/** Understands free text as a question that an FAQ or a term of the glossary answers. */
export const readFaqQuestion = (text: string, library: Library): Understanding =>
  understand(prepareQuestion(text, library), library, ANSWERS_OF_OURS);

function understand(question: Question, library: Library, intents: readonly Intent[]): Understanding {
  const readings = intents
    .flatMap((read) => read(question, library))
    .filter(({ strength }) => strength >= PRIVATE)
    .sort((a, b) => b.strength - a.strength);
  const [best, ...others] = unique(readings);
  if (best === undefined) return { best, others: [] };
  if (best.strength < PUBLIC) return { best: undefined, others: [best, ...others].slice(0, OTHERS) };
  return { best, others: others.slice(0, OTHERS) };
}

/** Whatever a text that names frameworks is about, their profiles are near. */
function readMentions({ frameworks }: Question): Reading[] {
  return frameworks.map((framework) => toProfileReading(framework, PRIVATE));
}

/** The first of those that lead to the same. */
function unique(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ route }) => {
    const key = JSON.stringify(route);
    return !seen.has(key) && seen.add(key);
  });
}
