import type { Examples } from './examples.ts';
import type { Faq } from './faq.ts';
import type { Framework } from './framework.ts';
import type { Term } from './term.ts';

/** Groups of words that mean the same to a reader, such as `[kubernetes, k8s]`. */
export type Synonyms = readonly (readonly string[])[];

/** Everything the bot knows: validated, cross-checked and frozen. Maps are in the order of their ids. */
export interface Knowledge {
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly faqs: ReadonlyMap<string, Faq>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly synonyms: Synonyms;
  readonly examples: Examples;
}
