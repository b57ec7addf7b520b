import type { InvertedIndex } from './inverted-index.ts';
import type { Synonyms } from './synonyms.ts';
import type { StemMatch } from './vocabulary.ts';
import { isStopWord, MAX_TEXT_LENGTH, toWords } from './words.ts';

/** One word of a question: what may stand for it in the entries, and how much it matters. */
export interface Slot {
  readonly word: string;
  readonly matches: readonly StemMatch[];
  readonly importance: number;
}

const MAX_WORDS = 32;
const CORRECTIONS = 6;
const COMPLETIONS = 48;
const STOP_WORD_SHARE = 0.3;
const SYNONYM_LIKENESS = 0.9;

/** Reads a question word by word. */
export function readQuestion(text: string, index: InvertedIndex, synonyms: Synonyms): Slot[] {
  return toSlots(readWords(text, index), index, synonyms);
}

/** Reads a question that is still being typed: its last word may be the beginning of one. */
export function readUnfinished(text: string, index: InvertedIndex, synonyms: Synonyms): Slot[] {
  const words = readWords(text, index);
  const last = words.pop();
  const slots = toSlots(words, index, synonyms);
  return last === undefined ? slots : [...slots, toUnfinishedSlot(last, index)];
}

function readWords(text: string, index: InvertedIndex): string[] {
  return respace(toWords(text.slice(0, MAX_TEXT_LENGTH)).slice(0, MAX_WORDS), index);
}

/** Writes `node js` as `nodejs` where the entries do, and `springboot` as two words where they do. */
function respace(words: readonly string[], { vocabulary }: InvertedIndex): string[] {
  const result: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const joined = word + (words[i + 1] ?? ' ');
    if (vocabulary.findStem(joined) !== undefined && !isStopWord(word)) {
      result.push(joined);
      i++;
    } else if (vocabulary.findStem(word) === undefined) result.push(...vocabulary.split(word));
    else result.push(word);
  }
  return result;
}

function toSlots(words: readonly string[], index: InvertedIndex, synonyms: Synonyms): Slot[] {
  return synonyms.expand(words).map(({ word, others }) => {
    const known = [
      ...findStem(word, 1, index),
      ...others.flatMap((other) => findStem(other, SYNONYM_LIKENESS, index)),
    ];
    const isKnown = known.length > 0 || isStopWord(word);
    return toSlot(word, isKnown ? known : index.vocabulary.correct(word, CORRECTIONS), index);
  });
}

function toUnfinishedSlot(word: string, index: InvertedIndex): Slot {
  const completed = index.vocabulary
    .complete(word)
    .sort((a, b) => (index.rarity[a.stem] ?? 0) - (index.rarity[b.stem] ?? 0))
    .slice(0, COMPLETIONS);
  const matches = completed.length > 0 ? completed : index.vocabulary.completeMisspelt(word, CORRECTIONS);
  return toSlot(word, matches, index);
}

function findStem(word: string, likeness: number, { vocabulary }: InvertedIndex): StemMatch[] {
  const stem = vocabulary.findStem(word);
  return stem === undefined ? [] : [{ stem, likeness }];
}

/** A word matters by the rarity of its likeliest match, so that a misspelt word does not count as a rare one. */
function toSlot(word: string, matches: readonly StemMatch[], index: InvertedIndex): Slot {
  const likeliest = matches[0];
  const rarity = likeliest === undefined ? index.greatestRarity : (index.rarity[likeliest.stem] ?? 0);
  return { word, matches, importance: isStopWord(word) ? rarity * STOP_WORD_SHARE : rarity };
}
