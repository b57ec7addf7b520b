import { CUTOFFS } from '../search/search.ts';

/** From this strength on a reading is answered in public; from the other on it is offered in private. */
export const PUBLIC = 0.6;
export const PRIVATE = 0.3;

/** The most that words alike can prove; a question in the very words of an entry is stronger. */
const ALIKE = 0.9;

/**
 * Brings a confidence of the search onto the scale of the readings, where its own cut-offs are `PUBLIC` and
 * `PRIVATE`, so that a new calibration of the search moves nothing else.
 */
export function toStrength(confidence: number): number {
  if (confidence >= CUTOFFS.public) return between(confidence, CUTOFFS.public, 1, PUBLIC, ALIKE);
  if (confidence >= CUTOFFS.private)
    return between(confidence, CUTOFFS.private, CUTOFFS.public, PRIVATE, PUBLIC);
  return between(confidence, 0, CUTOFFS.private, 0, PRIVATE);
}

const between = (value: number, low: number, high: number, from: number, to: number): number =>
  from + ((value - low) / (high - low)) * (to - from);

/** What further evidence, as log-odds, makes of a probability. */
export function addLogOdds(probability: number, evidence: number): number {
  const odds = (probability / (1 - probability)) * Math.exp(evidence);
  return Number.isFinite(odds) ? odds / (1 + odds) : 1;
}
