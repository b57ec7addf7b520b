import { keysOf } from '../domain/vocabulary.ts';
import { WEIGHTS } from './calibration.ts';
import { CLUES, type Clues } from './clues.ts';
import type { Proposal, Reading } from './reading.ts';

/** The ways to read a question, the likeliest first, and how likely it is that it is for us at all. */
interface Weighed {
  readonly readings: readonly Reading[];
  readonly ours: number;
}

const ALL_CLUES = keysOf(CLUES);

/**
 * Weighs all proposals for a question against each other and against silence: a softmax over the sums of their
 * weighted clues. Proposals that lead to the same are one reading.
 */
export function weigh(proposals: readonly Proposal[], silence: Clues): Weighed {
  const odds = proposals.map(({ clues }) => Math.exp(sumUp(clues)));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  const readings = new Map<string, Reading>();
  for (const [i, { route, words }] of proposals.entries()) {
    const key = JSON.stringify(route);
    const known = readings.get(key);
    const strength = (known?.strength ?? 0) + (odds[i] ?? 0) / all;
    readings.set(key, { route, words: known?.words ?? words, strength: Math.min(1, strength) });
  }
  return {
    readings: [...readings.values()].sort((a, b) => b.strength - a.strength),
    ours: all / (all + Math.exp(sumUp(silence))),
  };
}

function sumUp(clues: Clues): number {
  return ALL_CLUES.reduce((sum, clue) => sum + WEIGHTS[clue] * (clues[clue] ?? 0), 0);
}
