import type { Candidate } from './first-look.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Slot } from './query.ts';
import { TrigramSet } from './trigrams.ts';

/** What speaks for an entry as the answer to a question, each from 0 to 1. */
export type Evidence = {
  /** Its share of the greatest BM25 score that the question allows. */
  readonly relevance: number;
  /** How much of the question its phrases cover together, by rarity. */
  readonly covered: number;
  /** How much of its best phrase the question covers, by rarity. */
  readonly phraseCovered: number;
  /** How alike its best phrase is to the question, in words and in groups of three letters. */
  readonly likeness: number;
  /** How alike its three best phrases are, on average: one alike may be chance. */
  readonly closeness: number;
  /** The same of its twelve best: how far the question lies among the entry's ways to ask. */
  readonly agreement: number;
  /** 1 when one of its phrases is the question, word for word, and 0 otherwise. */
  readonly verbatim: number;
};

/** The evidence for one entry, with the place of its best phrase: 0 is the title. */
export interface Finding extends Candidate {
  readonly evidence: Evidence;
  readonly place: number;
}

interface PhraseEvidence {
  readonly covered: number;
  readonly likeness: number;
}

/** How many of an entry's phrases have a say in how close it is to the question, and how far it agrees with it. */
const CLOSEST = 3;
const AGREEING = 12;
/** As alike as a phrase can be, but for the rounding of sums. */
const WORD_FOR_WORD = 1 - 1e-6;

/** Compares one question closely, phrase by phrase, with the entries that the first look found. */
export class SecondLook {
  readonly #index: InvertedIndex;
  readonly #slots: readonly Slot[];
  readonly #meaningOf = new Map<number, { slot: number; likeness: number }>();
  readonly #importance: number;
  readonly #trigrams: TrigramSet;

  constructor(index: InvertedIndex, slots: readonly Slot[]) {
    this.#index = index;
    this.#slots = slots;
    this.#importance = slots.reduce((sum, slot) => sum + slot.importance, 0);
    this.#trigrams = new TrigramSet(slots.map((slot) => slot.word));
    for (const [slot, { matches }] of slots.entries()) {
      for (const { stem, likeness } of matches) {
        if ((this.#meaningOf.get(stem)?.likeness ?? 0) < likeness)
          this.#meaningOf.set(stem, { slot, likeness });
      }
    }
  }

  /** Compares the question with each phrase of the entry. */
  examine({ entry, relevance }: Candidate): Finding {
    const { phraseOfEntry } = this.#index;
    const coveredByEntry = new Float32Array(this.#slots.length);
    const first = phraseOfEntry[entry] ?? 0;
    const end = phraseOfEntry[entry + 1] ?? 0;
    const phrases = Array.from({ length: end - first }, (_, place) =>
      this.#compare(first + place, coveredByEntry),
    );
    const likenesses = phrases.map((phrase) => phrase.likeness);
    const place = likenesses.indexOf(Math.max(...likenesses));
    const best = phrases[place];
    const likeness = best?.likeness ?? 0;
    likenesses.sort((a, b) => b - a);
    return {
      entry,
      relevance,
      place,
      evidence: {
        relevance,
        covered: this.#shareCovered(coveredByEntry),
        phraseCovered: best?.covered ?? 0,
        likeness,
        closeness: mean(likenesses.slice(0, CLOSEST)),
        agreement: mean(likenesses.slice(0, AGREEING)),
        verbatim: likeness >= WORD_FOR_WORD ? 1 : 0,
      },
    };
  }

  #compare(phrase: number, coveredByEntry: Float32Array): PhraseEvidence {
    const { phraseStart, phraseWords, rarity, vocabulary } = this.#index;
    const covered = new Float32Array(this.#slots.length);
    let [weight, weightCovered, trigramCount, trigramsShared] = [0, 0, 0, 0];
    for (let at = phraseStart[phrase] ?? 0; at < (phraseStart[phrase + 1] ?? 0); at++) {
      const word = phraseWords[at] ?? 0;
      const stem = vocabulary.stemOf(word);
      const meaning = this.#meaningOf.get(stem);
      weight += rarity[stem] ?? 0;
      if (meaning !== undefined) {
        weightCovered += (rarity[stem] ?? 0) * meaning.likeness;
        covered[meaning.slot] = Math.max(covered[meaning.slot] ?? 0, meaning.likeness);
        coveredByEntry[meaning.slot] = Math.max(coveredByEntry[meaning.slot] ?? 0, meaning.likeness);
      }
      const { all, shared } = vocabulary.countTrigrams(word, this.#trigrams);
      trigramCount += all;
      trigramsShared += shared;
    }
    const covers = this.#shareCovered(covered);
    const coveredShare = share(weightCovered, weight);
    const trigrams = share(2 * trigramsShared, trigramCount + this.#trigrams.size);
    return { covered: coveredShare, likeness: (harmonicMean(covers, coveredShare) + trigrams) / 2 };
  }

  #shareCovered(covered: Float32Array): number {
    const sum = this.#slots.reduce((total, slot, i) => total + slot.importance * (covered[i] ?? 0), 0);
    return share(sum, this.#importance);
  }
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

/** High only when both are: a name alone does not answer a long question, nor a long title a single word. */
function harmonicMean(a: number, b: number): number {
  return share(2 * a * b, a + b);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
