import { toStem } from './stem.ts';
import { toWords } from './words.ts';

/** A word with the words that mean the same. */
export interface Expanded {
  readonly word: string;
  readonly others: readonly string[];
}

type Words = readonly string[];

interface Phrase {
  readonly stems: Words;
  readonly meaning: readonly Expanded[];
}

/**
 * Which words and phrases mean the same, from groups such as `['dependency injection', 'di']`. The first of a
 * group spells its meaning out: a question with `di` is read as one with `dependency injection`.
 */
export class Synonyms {
  readonly #byFirstStem = new Map<string, Phrase[]>();

  constructor(groups: readonly (readonly string[])[]) {
    for (const group of groups) this.#addGroup(group.map(toWords).filter((words) => words.length > 0));
    for (const phrases of this.#byFirstStem.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  }

  /** Gives each word the others that mean the same; of phrases that overlap, the longest counts. */
  expand(words: Words): Expanded[] {
    const stems = words.map(toStem);
    const result: Expanded[] = [];
    for (let at = 0; at < words.length; ) {
      const phrases = this.#phrasesAt(stems, at);
      const length = phrases[0]?.stems.length ?? 1;
      const longest = phrases.filter((phrase) => phrase.stems.length === length);
      if (longest.length === 0) result.push({ word: words[at] ?? '', others: [] });
      else result.push(...mergeMeanings(longest.map((phrase) => phrase.meaning)));
      at += length;
    }
    return result;
  }

  #phrasesAt(stems: Words, at: number): Phrase[] {
    const phrases = this.#byFirstStem.get(stems[at] ?? '') ?? [];
    return phrases.filter((phrase) => phrase.stems.every((stem, offset) => stems[at + offset] === stem));
  }

  #addGroup(group: readonly Words[]): void {
    for (const words of group) {
      const stems = words.map(toStem);
      const phrase = { stems, meaning: toMeaning(words, group) };
      const sharing = this.#byFirstStem.get(stems[0] ?? '');
      if (sharing) sharing.push(phrase);
      else this.#byFirstStem.set(stems[0] ?? '', [phrase]);
    }
  }
}

/**
 * A phrase keeps its own words, and a single word takes those of the group's first; each may also be met as
 * any of the group's single words. So `di` reads as `dependency|di injection|di`, as the spelt-out form does.
 */
function toMeaning(words: Words, group: readonly Words[]): Expanded[] {
  const [first = words] = group;
  const spelt = words.length === 1 && first.length > 1 ? first : words;
  const singles = group.filter((phrase) => phrase.length === 1).flat();
  return spelt.map((word) => ({ word, others: singles.filter((single) => single !== word) }));
}

/** A word of several groups, such as `auth`, is met as any of them. */
function mergeMeanings(meanings: readonly (readonly Expanded[])[]): readonly Expanded[] {
  const [first = [], ...rest] = meanings;
  const more = rest.flatMap((meaning) => meaning.flatMap(({ word, others }) => [word, ...others]));
  return first.map(({ word, others }) => ({
    word,
    others: [...new Set([...others, ...more])].filter((other) => other !== word),
  }));
}
