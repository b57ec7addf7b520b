import type { Framework } from '../domain/framework.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Term } from '../domain/term.ts';
import { toStem } from '../search/stem.ts';
import { createPhrases, type Phrases } from './phrases.ts';

/** Aliases such as "c# backend" describe what is looked for; in a sentence they name nothing. */
const DESCRIPTION = /^(c#|elixir) |\bfor\b/;

/** The names of frameworks, by which sentences mention them. */
export const createFrameworkNames = ({ frameworks }: Knowledge): Phrases<Framework> =>
  createPhrases(
    [...frameworks.values()].flatMap((framework) =>
      [framework.id, framework.name, ...framework.aliases]
        .filter((name) => !DESCRIPTION.test(name))
        .map((name) => [name, framework] as const),
    ),
    (word) => word,
  );

/** The names of terms, by their stems: "migrations" is "migration". */
export const createTermNames = ({ terms }: Knowledge): Phrases<Term> =>
  createPhrases(
    [...terms.values()].flatMap((term) => [term.term, ...term.aliases].map((name) => [name, term] as const)),
    toStem,
  );
