import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../../src/search/search.ts';

/** A question that somebody asked, with the ids of the entries that are right answers. */
export interface Question {
  readonly text: string;
  readonly expected: readonly string[];
}

/** Entries, questions about them, and questions that none of them answers. */
export interface QuestionSet {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly questions: readonly Question[];
  readonly foreign: readonly string[];
}

interface Hint3 {
  readonly faqs: readonly { readonly id: number; readonly utterances: readonly string[] }[];
  readonly queries: readonly { readonly q: string; readonly faq: number }[];
  readonly oos: readonly string[];
}

type Labelled = readonly (readonly [text: string, label: string])[];
type Clinc = Readonly<Record<'train' | 'val' | 'test' | 'oos_val' | 'oos_test', Labelled>>;

interface InterviewQuestion {
  readonly id: number;
  readonly question: string;
  readonly answer: string;
}

/** How many ways of asking an intent's entry gets; the set has up to a hundred. */
const PHRASES_PER_INTENT = 10;

const FILES = {
  curekart: 'hint3_curekart.json',
  sofmattress: 'hint3_sofmattress.json',
  clinc: 'clinc150_full.json',
  bankingTrain: 'banking77_train.csv',
  bankingTest: 'banking77_test.csv',
  interview: 'framework_questions.json',
} as const;

/** The public sets in a folder; files that are missing are named in `missing`. */
export function readPublicSets(folder: string): { sets: QuestionSet[]; missing: string[] } {
  const has = (file: string) => existsSync(join(folder, file));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const sets: QuestionSet[] = [];
  for (const name of ['curekart', 'sofmattress'] as const) {
    if (has(FILES[name])) sets.push(toHint3Set(name, JSON.parse(read(FILES[name]))));
  }
  if (has(FILES.clinc)) sets.push(...toClincSets(JSON.parse(read(FILES.clinc))));
  if (has(FILES.bankingTrain) && has(FILES.bankingTest)) {
    sets.push(toBankingSet(read(FILES.bankingTrain), read(FILES.bankingTest)));
  }
  return { sets, missing: Object.values(FILES).filter((file) => !has(file)) };
}

/** Real interview questions with their answers, as entries; empty when the file is missing. */
export function readInterviewEntries(folder: string): Entry[] {
  const path = join(folder, FILES.interview);
  if (!existsSync(path)) return [];
  const questions: InterviewQuestion[] = JSON.parse(readFileSync(path, 'utf8'));
  return questions.map(({ id, question, answer }) => ({
    id: String(id),
    kind: 'faq',
    title: question,
    aliases: [],
    body: answer,
  }));
}

function toHint3Set(name: string, { faqs, queries, oos }: Hint3): QuestionSet {
  return {
    name,
    entries: faqs.map(({ id, utterances }) => toEntry(String(id), utterances)),
    questions: queries.map(({ q, faq }) => ({ text: q, expected: [String(faq)] })),
    foreign: oos,
  };
}

/** The test part under the set's name, and the validation part for fitting. */
function toClincSets(clinc: Clinc): QuestionSet[] {
  const entries = toIntentEntries(clinc.train);
  const toSet = (name: string, asked: Labelled, foreign: Labelled): QuestionSet => ({
    name,
    entries,
    questions: toQuestions(asked),
    foreign: foreign.map(([text]) => text),
  });
  return [toSet('clinc', clinc.test, clinc.oos_test), toSet('clinc-val', clinc.val, clinc.oos_val)];
}

function toBankingSet(train: string, test: string): QuestionSet {
  return {
    name: 'banking',
    entries: toIntentEntries(toLabelled(train)),
    questions: toQuestions(toLabelled(test)),
    foreign: [],
  };
}

/** Lines of `text,label`, the text quoted when it holds commas or quotes. */
function toLabelled(csv: string): Labelled {
  return [...csv.matchAll(/^(?:"((?:[^"]|"")*)"|([^",\n]*)),([a-z_A-Z?]+)\r?$/gm)]
    .slice(1)
    .map(([, quoted, plain, label]) => [quoted?.replaceAll('""', '"') ?? plain ?? '', label ?? '']);
}

function toQuestions(labelled: Labelled): Question[] {
  return labelled.map(([text, label]) => ({ text, expected: [label] }));
}

function toIntentEntries(labelled: Labelled): Entry[] {
  const phrases = new Map<string, string[]>();
  for (const [text, label] of labelled) phrases.set(label, [...(phrases.get(label) ?? []), text]);
  return [...phrases].map(([label, texts]) => toEntry(label, texts.slice(0, PHRASES_PER_INTENT)));
}

function toEntry(id: string, [title = '', ...aliases]: readonly string[]): Entry {
  return { id, kind: 'faq', title, aliases, body: '' };
}
