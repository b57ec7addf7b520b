import { toAssurance, toConfidence, toScore } from './confidence.ts';
import type { PhrasePlace } from './entry.ts';
import { FirstLook } from './first-look.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Slot } from './query.ts';
import { type Finding, SecondLook } from './second-look.ts';

/** An entry, by its number, with the place of the phrase that fits best and how sure it is. */
export interface Ranked extends PhrasePlace {
  readonly confidence: number;
}

/** How many entries the second look compares closely. */
const SHORTLIST = 32;

/** Orders the entries by how well they answer a question. */
export class Ranking {
  readonly #index: InvertedIndex;
  readonly #firstLook: FirstLook;

  constructor(index: InvertedIndex) {
    this.#index = index;
    this.#firstLook = new FirstLook(index);
  }

  /** The best entries, best first, among those that `accepts` lets through. */
  rank(slots: readonly Slot[], accepts: (entry: number) => boolean): Ranked[] {
    const scored = this.examine(slots, accepts)
      .map((finding) => ({ ...finding, score: toScore(finding.evidence) }))
      .sort((a, b) => b.score - a.score || a.entry - b.entry);
    let confidence = 1;
    return scored.map(({ entry, place, evidence, score }, i) => {
      const lead = i === 0 ? score - (scored[1]?.score ?? 0) : 0;
      confidence = Math.min(confidence, toConfidence(toAssurance(evidence, lead, slots)));
      return { entry, place, confidence };
    });
  }

  /** The evidence for the entries that may answer, in no particular order. */
  examine(slots: readonly Slot[], accepts: (entry: number) => boolean): Finding[] {
    const secondLook = new SecondLook(this.#index, slots);
    return this.#firstLook.best(slots, SHORTLIST, accepts).map((candidate) => secondLook.examine(candidate));
  }
}
