import type { Faq } from '../domain/faq.ts';
import type { Framework } from '../domain/framework.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Term } from '../domain/term.ts';
import { runAtOnce, runInTurns, type Slices } from '../search/slices.ts';
import { toWords } from '../search/words.ts';
import { ALL_CONDITIONS } from './conditions/all.ts';
import { ALL_CUES } from './cues.ts';
import { createFrameworkNames, createTermNames } from './names.ts';
import type { Phrases } from './phrases.ts';
import { createSpeller, type Speller } from './spelling.ts';

/** What a sentence is read with: names and spelling, made from one state of the knowledge. */
export interface Phrasebook {
  readonly frameworks: Phrases<Framework>;
  readonly terms: Phrases<Term>;
  readonly speller: Speller;
  /** The frameworks that each FAQ is about, by its id; none where it is about them all. */
  readonly subjects: ReadonlyMap<string, ReadonlySet<Framework>>;
}

function* buildPhrasebook(knowledge: Knowledge): Slices<Phrasebook> {
  const frameworks = createFrameworkNames(knowledge);
  const terms = createTermNames(knowledge);
  yield;
  const used = yield* readWords(knowledge);
  const conditions = ALL_CONDITIONS.flatMap(({ words }) => words);
  const telling = [
    ...[frameworks, terms, ...ALL_CUES].flatMap(({ words }) => words),
    ...conditions.filter((word) => used.has(word)),
  ];
  const known = new Map(used);
  for (const word of conditions) known.set(word, (known.get(word) ?? 0) + 1);
  yield;
  const speller = createSpeller({ names: namesOf(knowledge), telling, known });
  yield;
  const subjects = new Map<string, ReadonlySet<Framework>>();
  for (const faq of knowledge.faqs.values()) {
    subjects.set(faq.id, subjectsOf(faq, frameworks));
    yield;
  }
  return { frameworks, terms, speller, subjects };
}

/** A framework that fewer of the other ways to ask name is only an example. */
const LEAST_NAMED = 3;

/** The frameworks that an FAQ names in its question, or in several other ways to ask it. */
function subjectsOf({ question, aliases }: Faq, names: Phrases<Framework>): Set<Framework> {
  const namesIn = (text: string) => new Set(names.findAll(toWords(text)).map(({ meaning }) => meaning));
  const counts = new Map<Framework, number>();
  for (const text of aliases) for (const one of namesIn(text)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= LEAST_NAMED).map(([framework]) => framework);
  return new Set([...namesIn(question), ...often]);
}

/** The words of frameworks' names and short names, and names of two words also as one: "springboot". */
const namesOf = ({ frameworks }: Knowledge): string[] =>
  [...frameworks.values()].flatMap(({ id, name, aliases }) => {
    const names = [id, name].map(toWords);
    const short = aliases.map(toWords).filter(({ length }) => length === 1);
    const joined = names.filter(({ length }) => length === 2).map((words) => words.join(''));
    return [...names, ...short, joined].flat();
  });

/** Every word that the knowledge itself uses in prose. */
function* readWords({ faqs, terms, frameworks }: Knowledge): Slices<Map<string, number>> {
  const texts = [
    ...[...faqs.values()].flatMap(({ question, aliases, short, detail }) => [
      question,
      ...aliases,
      short,
      detail,
    ]),
    ...[...terms.values()].map(({ definition }) => definition),
    ...[...frameworks.values()].map(({ summary }) => summary.text),
  ];
  const used = new Map<string, number>();
  for (const text of texts) {
    for (const word of toWords(text)) used.set(word, (used.get(word) ?? 0) + 1);
    yield;
  }
  return used;
}

const books = new WeakMap<Knowledge, Phrasebook>();

/** The phrasebook of a state of the knowledge, made at once when nobody has prepared it. */
export function phrasebookOf(knowledge: Knowledge): Phrasebook {
  const known = books.get(knowledge);
  if (known !== undefined) return known;
  const book = runAtOnce(buildPhrasebook(knowledge));
  books.set(knowledge, book);
  return book;
}

/** Makes the phrasebook while other work goes on, so that neither that nor the first question has to wait. */
export async function preparePhrasebook(knowledge: Knowledge): Promise<void> {
  books.set(knowledge, await runInTurns(buildPhrasebook(knowledge)));
}
