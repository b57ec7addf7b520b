import type { Entry } from './entry.ts';
import type { Slices } from './slices.ts';
import { Vocabulary } from './vocabulary.ts';
import { toWords } from './words.ts';

/** How much a word of the body counts, beside a word of the title or an alias. */
const BODY_WEIGHT = 0.25;
/** What an entry is about stands at the beginning of its body; the rest, in characters, is not read. */
const BODY_LENGTH = 300;

/** Reads entry after entry, in slices. */
export function* readEntries(entries: readonly Entry[]): Slices<EntryReader> {
  const reader = new EntryReader();
  for (const entry of entries) {
    reader.read(entry);
    yield;
  }
  return reader;
}

/** Collects the phrases of the entries, and how often each of their stems occurs. */
export class EntryReader {
  readonly vocabulary = new Vocabulary();
  readonly phraseOfEntry: number[] = [0];
  readonly phraseStart: number[] = [0];
  readonly phraseWords: number[] = [];
  /** The stems of the entries and how often each occurs, weighted; those of entry `e` end at `entryEnd[e]`. */
  readonly stems: number[] = [];
  readonly counts: number[] = [];
  readonly entryEnd: number[] = [];
  readonly lengths: number[] = [];
  readonly #entriesOfStem: number[] = [];
  /** Where the running entry has its stems in `stems`. */
  readonly #places: number[] = [];

  read(entry: Entry): void {
    const start = this.stems.length;
    for (const phrase of [entry.title, ...entry.aliases]) {
      for (const word of toWords(phrase)) {
        const id = this.vocabulary.add(word);
        this.phraseWords.push(id);
        this.#count(this.vocabulary.stemOf(id), 1, start);
      }
      this.phraseStart.push(this.phraseWords.length);
    }
    this.phraseOfEntry.push(this.phraseStart.length - 1);
    for (const word of toWords(entry.body.slice(0, BODY_LENGTH))) {
      this.#count(this.vocabulary.stemOf(this.vocabulary.add(word)), BODY_WEIGHT, start);
    }
    this.#close(start);
  }

  /** Where each stem's list begins when all lists are laid out one after another, and where the last ends. */
  listStarts(): Uint32Array {
    const starts = new Uint32Array(this.vocabulary.stemCount + 1);
    for (const [stem, count] of this.#entriesOfStem.entries()) starts[stem + 1] = (starts[stem] ?? 0) + count;
    return starts;
  }

  #count(stem: number, weight: number, start: number): void {
    const place = this.#places[stem] ?? -1;
    if (place >= start) {
      this.counts[place] = (this.counts[place] ?? 0) + weight;
      return;
    }
    this.#places[stem] = this.stems.length;
    this.#entriesOfStem[stem] = (this.#entriesOfStem[stem] ?? 0) + 1;
    this.stems.push(stem);
    this.counts.push(weight);
  }

  #close(start: number): void {
    let length = 0;
    for (let place = start; place < this.counts.length; place++) length += this.counts[place] ?? 0;
    this.lengths.push(length);
    this.entryEnd.push(this.stems.length);
  }
}
