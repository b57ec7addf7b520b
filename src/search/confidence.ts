import { CONFIDENCE, RANKING } from './calibration.ts';
import type { Slot } from './query.ts';
import type { Evidence } from './second-look.ts';

/** What decides how sure an answer is: its own evidence, its rival and the question. Each is from 0 to 1. */
export type Assurance = Pick<Evidence, 'covered' | 'phraseCovered' | 'likeness' | 'agreement'> & {
  /** How far ahead of the next entry it is; a narrow win is nearly a guess. */
  readonly lead: number;
  /** How much of the question, by importance, is in words that no entry has. */
  readonly unknown: number;
  /** How long the question is: long ones are covered less even by the right answer. */
  readonly length: number;
};

/** A lead of so much in score is as good as any. */
const WHOLE_LEAD = 5;
/** A question of so many words is as long as any. */
const LONG_QUESTION = 20;

/** More than all the rest can weigh: an entry is meant whose phrase was typed word for word. */
export const VERBATIM_WEIGHT = 100;

/** What entries are ordered by; it does not say whether even the best is any good. */
export function toScore(evidence: Evidence): number {
  return weigh(RANKING, evidence) + VERBATIM_WEIGHT * evidence.verbatim;
}

/** Puts together what the confidence in an entry rests on; `lead` is how far its score is ahead. */
export function toAssurance(evidence: Evidence, lead: number, slots: readonly Slot[]): Assurance {
  const { covered, phraseCovered, likeness, agreement } = evidence;
  const all = slots.reduce((sum, { importance }) => sum + importance, 0);
  const unknown = slots.reduce((sum, slot) => sum + (slot.matches.length === 0 ? slot.importance : 0), 0);
  return {
    covered,
    phraseCovered,
    likeness,
    agreement,
    lead: Math.min(1, lead / WHOLE_LEAD),
    unknown: all > 0 ? unknown / all : 0,
    length: Math.min(1, Math.log(1 + slots.length) / Math.log(1 + LONG_QUESTION)),
  };
}

/** How likely an entry is a right answer, from 0 to 1. */
export function toConfidence(assurance: Assurance): number {
  return 1 / (1 + Math.exp(-CONFIDENCE.bias - weigh(CONFIDENCE.weights, assurance)));
}

/** The sum of the values by their weights; values without a weight do not count. */
function weigh<Key extends string>(
  weights: Readonly<Record<Key, number>>,
  values: Readonly<Record<NoInfer<Key>, number>>,
): number {
  let sum = 0;
  for (const key in weights) sum += weights[key] * values[key];
  return sum;
}
