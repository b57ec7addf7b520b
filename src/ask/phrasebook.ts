import type { Faq } from '../domain/faq.ts';
import type { Framework } from '../domain/framework.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Term } from '../domain/term.ts';
import { toWords } from '../search/words.ts';
import { ALL_CONDITIONS } from './conditions.ts';
import { ALL_CUES } from './cues.ts';
import { FIELD_CUES } from './field.ts';
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

function createPhrasebook(knowledge: Knowledge): Phrasebook {
  const frameworks = createFrameworkNames(knowledge);
  const terms = createTermNames(knowledge);
  const telling = [frameworks, terms, ...FIELD_CUES, ...ALL_CONDITIONS, ...ALL_CUES].flatMap(
    ({ words }) => words,
  );
  const speller = createSpeller({ names: namesOf(knowledge), telling, known: wordsOf(knowledge) });
  const subjects = new Map([...knowledge.faqs.values()].map((faq) => [faq.id, subjectsOf(faq, frameworks)]));
  return { frameworks, terms, speller, subjects };
}

/** The frameworks that a FAQ names in its question or in another way to ask it. */
const subjectsOf = ({ question, aliases }: Faq, names: Phrases<Framework>): Set<Framework> =>
  new Set(
    [question, ...aliases].flatMap((text) => names.findAll(toWords(text)).map(({ meaning }) => meaning)),
  );

/** The words of frameworks' names and short names, and names of two words also as one: "springboot". */
const namesOf = ({ frameworks }: Knowledge): string[] =>
  [...frameworks.values()].flatMap(({ id, name, aliases }) => {
    const names = [id, name].map(toWords);
    const short = aliases.map(toWords).filter(({ length }) => length === 1);
    const joined = names.filter(({ length }) => length === 2).map((words) => words.join(''));
    return [...names, ...short, joined].flat();
  });

/** Every word that the knowledge itself uses in prose. */
function wordsOf({ faqs, terms, frameworks }: Knowledge): Set<string> {
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
  return new Set(texts.flatMap(toWordsOfLongText));
}

/** `toWords` without its care for questions' length: texts of ours are read whole. */
const toWordsOfLongText = (text: string): string[] => text.split('\n').flatMap(toWords);

const books = new WeakMap<Knowledge, Phrasebook>();

/** The phrasebook of a state of the knowledge, made when it is first asked for. */
export function phrasebookOf(knowledge: Knowledge): Phrasebook {
  const book = books.get(knowledge) ?? createPhrasebook(knowledge);
  books.set(knowledge, book);
  return book;
}
