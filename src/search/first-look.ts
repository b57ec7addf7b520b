import { GREATEST_IMPACT, type InvertedIndex } from './inverted-index.ts';
import type { Slot } from './query.ts';

/** An entry that may answer, and its share of the greatest BM25 score that the question allows. */
export interface Candidate {
  readonly entry: number;
  readonly relevance: number;
}

/** Adds up, over the lists of the question's words, how well every entry fits, and keeps the best. */
export class FirstLook {
  readonly #index: InvertedIndex;
  readonly #scores: Float32Array;

  constructor(index: InvertedIndex) {
    this.#index = index;
    this.#scores = new Float32Array(index.entryCount);
  }

  /** The best entries, best first, among those that `accepts` lets through. */
  best(slots: readonly Slot[], count: number, accepts: (entry: number) => boolean): Candidate[] {
    const touched = this.#addUp(slots);
    const greatest = slots.reduce((sum, slot) => sum + slot.importance, 0) * GREATEST_IMPACT;
    const best: Candidate[] = [];
    for (const entry of touched) {
      const relevance = (this.#scores[entry] ?? 0) / greatest;
      this.#scores[entry] = 0;
      if (best.length === count && relevance <= (best[count - 1]?.relevance ?? 0)) continue;
      if (accepts(entry)) insert(best, { entry, relevance }, count);
    }
    return best;
  }

  /** Leaves the score of each of the returned entries in `#scores`. */
  #addUp(slots: readonly Slot[]): number[] {
    const { listStart, listEntries, listImpacts } = this.#index;
    const scores = this.#scores;
    const touched: number[] = [];
    for (const { matches, importance } of slots) {
      for (const { stem, likeness } of matches) {
        const weight = importance * likeness;
        const end = listStart[stem + 1] ?? 0;
        for (let at = listStart[stem] ?? 0; at < end; at++) {
          const entry = listEntries[at] ?? 0;
          const before = scores[entry] ?? 0;
          if (before === 0) touched.push(entry);
          scores[entry] = before + weight * (listImpacts[at] ?? 0);
        }
      }
    }
    return touched;
  }
}

function insert(best: Candidate[], candidate: Candidate, count: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.relevance ?? 0) < candidate.relevance) at--;
  best.splice(at, 0, candidate);
  if (best.length > count) best.pop();
}
