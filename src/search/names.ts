import { BigramIndex } from './bigram-index.ts';
import { type Entry, type PhrasePlace, phraseAt } from './entry.ts';
import { findAlike, type Likeness } from './fuzzy.ts';
import { toNameConfidence } from './name-confidence.ts';
import type { Ranked } from './ranking.ts';
import { toWords } from './words.ts';

const CANDIDATES = 48;
/** Longer phrases are questions: they are known by their exact words alone. */
const LONGEST_NAME = 30;
/** Fewer letters begin too many names. */
const SHORTEST_BEGINNING = 3;
/** The likeness of a name of which only the beginning was typed: worth asking back, never a sure thing. */
const BEGINNING_LIKENESS = 0.62;

/** A name without case, accents, spaces and punctuation: `Spring Boot` and `spring-boot` are one. */
export function toNameKey(name: string): string {
  return toWords(name).join('');
}

/** Names and aliases of entries, found through typing errors. */
export class Names {
  readonly #bearers = new Map<string, PhrasePlace[]>();
  readonly #bigrams = new BigramIndex();

  /** Takes the names of entry number `number` up. */
  add(entry: Entry, number: number): void {
    for (let place = 0; place <= entry.aliases.length; place++) {
      const key = toNameKey(phraseAt(entry, place));
      const bearers = this.#bearers.get(key);
      if (bearers === undefined) {
        this.#bearers.set(key, [{ entry: number, place }]);
        if (key.length <= LONGEST_NAME) this.#bigrams.add(key);
      } else if (!bearers.some((bearer) => bearer.entry === number)) bearers.push({ entry: number, place });
    }
  }

  /** The entries that bear exactly this name. */
  exact(name: string): Ranked[] {
    return this.#rank(toNameKey(name), 1);
  }

  /** The entries with a name like this one, best first, among those that `accepts` lets through. */
  near(name: string, accepts: (entry: number) => boolean): Ranked[] {
    const key = toNameKey(name).slice(0, LONGEST_NAME);
    const candidates = this.#bigrams.similar(key, CANDIDATES);
    const alike = [...findAlike(key, candidates), ...findLonger(key, candidates)]
      .sort((a, b) => b.likeness - a.likeness)
      .flatMap(({ candidate, likeness }) => this.#rank(candidate, likeness))
      .filter(({ entry }) => accepts(entry));
    const best = alike.filter((one, i) => alike.findIndex(({ entry }) => entry === one.entry) === i);
    const likenesses = best.map(({ confidence }) => confidence);
    return best.map((one) => ({ ...one, confidence: toNameConfidence(one.confidence, likenesses) }));
  }

  #rank(key: string, confidence: number): Ranked[] {
    return (this.#bearers.get(key) ?? []).map((bearer) => ({ ...bearer, confidence }));
  }
}

/** Names of which only the beginning was typed: `spring` may mean Spring Boot or another Spring. */
function findLonger(key: string, candidates: readonly string[]): Likeness[] {
  if (key.length < SHORTEST_BEGINNING) return [];
  return candidates
    .filter((candidate) => candidate.startsWith(key))
    .map((candidate) => ({ candidate, likeness: BEGINNING_LIKENESS }));
}
