import Fuse from 'fuse.js';
import { editDistance } from './edit-distance.ts';

/** A candidate with its likeness to what was typed, from 0 (nothing in common) to 1 (the same). */
export interface Likeness {
  readonly candidate: string;
  readonly likeness: number;
}

const OPTIONS = { ignoreLocation: true, includeScore: true, threshold: 0.6 };
/** How much Fuse.js's score, 0 for the same and 1 for nothing alike, takes off; it decides between equals. */
const FUSE_SHARE = 0.1;

/** How many typing errors a word of this length may have and still be recognised. */
export function allowedErrors(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/**
 * The candidates that may have been meant, best first. Fuse.js says which are alike at all; the number of
 * typing errors, with swapped letters as one, orders them, because Fuse.js counts a swap as two.
 */
export function findAlike(typed: string, candidates: readonly string[]): Likeness[] {
  const limit = allowedErrors(typed.length);
  return candidates
    .map((candidate) => ({ candidate, likeness: likenessOf(typed, candidate, limit) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
}

function likenessOf(typed: string, candidate: string, limit: number): number {
  const errors = editDistance(typed, candidate, limit);
  if (errors > limit) return 0;
  const { isMatch, score } = Fuse.match(typed, candidate, OPTIONS);
  if (!isMatch) return 0;
  const length = Math.max(typed.length, candidate.length);
  return Math.max(0, 1 - errors / length - FUSE_SHARE * score);
}
