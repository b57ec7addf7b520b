import { type Entry, type PhrasePlace, phraseAt } from './entry.ts';
import { type Slices, sortInSlices } from './slices.ts';
import { toWords } from './words.ts';

/** At most so many phrases are looked through for one text. */
const LONGEST_SCAN = 2000;
/** So many times more are found than are offered, to choose from. */
const CHOICE = 3;

/** Finds the titles and aliases that begin with what was typed. */
export class Beginnings {
  readonly #entries: readonly Entry[];
  /** Entry and place of every phrase, and the numbers of the phrases in the order of their letters. */
  readonly #entryOfPhrase: Uint32Array;
  readonly #placeOfPhrase: Uint16Array;
  readonly #sorted: Uint32Array;

  constructor(entries: readonly Entry[], entryOf: Uint32Array, placeOf: Uint16Array, sorted: Uint32Array) {
    this.#entries = entries;
    this.#entryOfPhrase = entryOf;
    this.#placeOfPhrase = placeOf;
    this.#sorted = sorted;
  }

  /** The entries with a phrase that begins so: best those whose title does, then those with it in their title. */
  find(text: string, limit: number, accepts: (entry: number) => boolean): PhrasePlace[] {
    const beginning = toSortKey(text);
    const found = new Map<number, PhrasePlace>();
    const start = this.#firstFrom(beginning);
    for (let at = start; at < start + LONGEST_SCAN && found.size < limit * CHOICE; at++) {
      const phrase = this.#phraseAt(at);
      if (phrase === undefined || !this.#keyOf(phrase).startsWith(beginning)) break;
      if (!found.has(phrase.entry) && accepts(phrase.entry)) found.set(phrase.entry, phrase);
    }
    const ranked = [...found.values()].map((place) => ({ place, rank: this.#rank(place, beginning) }));
    ranked.sort((a, b) => a.rank - b.rank);
    return ranked.slice(0, limit).map(({ place }) => place);
  }

  #rank({ entry }: PhrasePlace, beginning: string): number {
    const title = this.#keyOf({ entry, place: 0 });
    if (title.startsWith(beginning)) return 0;
    return title.includes(` ${beginning}`) ? 1 : 2;
  }

  #firstFrom(key: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const phrase = this.#phraseAt(middle);
      if (phrase !== undefined && this.#keyOf(phrase) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #phraseAt(position: number): PhrasePlace | undefined {
    const phrase = this.#sorted[position];
    if (phrase === undefined) return undefined;
    return { entry: this.#entryOfPhrase[phrase] ?? 0, place: this.#placeOfPhrase[phrase] ?? 0 };
  }

  #keyOf({ entry, place }: PhrasePlace): string {
    const found = this.#entries[entry];
    return found === undefined ? '' : toSortKey(phraseAt(found, place));
  }
}

/** Sorts all phrases, in slices. */
export function* sortBeginnings(entries: readonly Entry[]): Slices<Beginnings> {
  const entryOf: number[] = [];
  const placeOf: number[] = [];
  const keys: string[] = [];
  for (const [number, entry] of entries.entries()) {
    for (let place = 0; place <= entry.aliases.length; place++) {
      entryOf.push(number);
      placeOf.push(place);
      keys.push(toSortKey(phraseAt(entry, place)));
    }
    yield;
  }
  const sorted = Uint32Array.from(keys, (_, phrase) => phrase);
  yield;
  yield* sortInSlices(sorted, (a, b) => compare(keys[a] ?? '', keys[b] ?? ''));
  return new Beginnings(entries, Uint32Array.from(entryOf), Uint16Array.from(placeOf), sorted);
}

function toSortKey(text: string): string {
  return toWords(text).join(' ');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
