/** Anything that can be found: a framework, a question, a term of the glossary. */
export interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Other names, or other ways to ask. */
  readonly aliases: readonly string[];
  readonly body: string;
}

/** The phrase of an entry by its place: 0 is the title, then come the aliases. */
export function phraseAt(entry: Entry, place: number): string {
  return entry.aliases[place - 1] ?? entry.title;
}

/** A phrase, by the number of its entry and its place among the entry's phrases. */
export interface PhrasePlace {
  readonly entry: number;
  readonly place: number;
}
