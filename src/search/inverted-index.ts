import type { Entry } from './entry.ts';
import { type EntryReader, readEntries } from './entry-reader.ts';
import type { Slices } from './slices.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A list is cut to its best entries: beyond these a common word no longer decides anything. */
const LONGEST_LIST = 1000;
/** BM25: how soon repetition stops counting, and how much long entries are held back. */
const K1 = 2;
const B = 0.75;

/** Which entries have a stem, and how much it says about each of them (BM25 without the rarity). */
export interface InvertedIndex {
  readonly vocabulary: Vocabulary;
  readonly entryCount: number;
  /** The inverse document frequency of each stem. */
  readonly rarity: Float32Array;
  /** What a word that no entry has would have as rarity. */
  readonly greatestRarity: number;
  /** The list of stem `s` lies from `listStart[s]` up to `listStart[s + 1]`. */
  readonly listStart: Uint32Array;
  readonly listEntries: Uint32Array;
  readonly listImpacts: Float32Array;
  /** The phrases of entry `e` run from `phraseOfEntry[e]` up to `phraseOfEntry[e + 1]`; the first is its title. */
  readonly phraseOfEntry: Uint32Array;
  /** The words of phrase `p` lie in `phraseWords` from `phraseStart[p]` up to `phraseStart[p + 1]`. */
  readonly phraseStart: Uint32Array;
  readonly phraseWords: Uint32Array;
}

interface Lists {
  readonly start: Uint32Array;
  readonly entries: Uint32Array;
  readonly impacts: Float32Array;
}

/** The most that repetition and shortness can make of a word's impact. */
export const GREATEST_IMPACT = K1 + 1;

/** Reads all entries once, in slices. */
export function* buildIndex(entries: readonly Entry[]): Slices<InvertedIndex> {
  const reader = yield* readEntries(entries);
  const { vocabulary } = reader;
  const full = yield* fillLists(reader);
  const cut = yield* cutLists(full);
  const rarity = toRarities(full.start, entries.length);
  yield;
  return {
    vocabulary,
    entryCount: entries.length,
    rarity,
    greatestRarity: toRarity(0, entries.length),
    listStart: cut.start,
    listEntries: cut.entries,
    listImpacts: cut.impacts,
    phraseOfEntry: Uint32Array.from(reader.phraseOfEntry),
    phraseStart: Uint32Array.from(reader.phraseStart),
    phraseWords: Uint32Array.from(reader.phraseWords),
  };
}

function toRarity(found: number, entryCount: number): number {
  return Math.log(1 + (entryCount - found + 0.5) / (found + 0.5));
}

function toRarities(start: Uint32Array, entryCount: number): Float32Array {
  const rarities = new Float32Array(start.length - 1);
  for (let stem = 0; stem < rarities.length; stem++) {
    rarities[stem] = toRarity((start[stem + 1] ?? 0) - (start[stem] ?? 0), entryCount);
  }
  return rarities;
}

function* fillLists(reader: EntryReader): Slices<Lists> {
  const { stems, counts, entryEnd, lengths } = reader;
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const start = reader.listStarts();
  const entries = new Uint32Array(stems.length);
  const impacts = new Float32Array(stems.length);
  const next = start.slice();
  let position = 0;
  for (const [entry, end] of entryEnd.entries()) {
    const held = K1 * (1 - B + (B * (lengths[entry] ?? 0)) / meanLength);
    for (; position < end; position++) {
      const stem = stems[position] ?? 0;
      const count = counts[position] ?? 0;
      const at = next[stem] ?? 0;
      next[stem] = at + 1;
      entries[at] = entry;
      impacts[at] = (GREATEST_IMPACT * count) / (count + held);
    }
    yield;
  }
  return { start, entries, impacts };
}

function* cutLists({ start, entries, impacts }: Lists): Slices<Lists> {
  const cutStart = new Uint32Array(start.length);
  let kept = 0;
  for (let stem = 0; stem + 1 < start.length; stem++) {
    const [from, end] = [start[stem] ?? 0, start[stem + 1] ?? 0];
    const least = leastImpactKept(impacts.subarray(from, end));
    let room =
      LONGEST_LIST - impacts.subarray(from, end).reduce((sum, impact) => sum + (impact > least ? 1 : 0), 0);
    for (let at = from; at < end; at++) {
      const impact = impacts[at] ?? 0;
      if (impact < least || (impact === least && room-- <= 0)) continue;
      entries[kept] = entries[at] ?? 0;
      impacts[kept++] = impact;
    }
    cutStart[stem + 1] = kept;
    yield;
  }
  return { start: cutStart, entries: entries.slice(0, kept), impacts: impacts.slice(0, kept) };
}

function leastImpactKept(impacts: Float32Array): number {
  return impacts.length <= LONGEST_LIST ? 0 : (impacts.slice().sort()[impacts.length - LONGEST_LIST] ?? 0);
}
