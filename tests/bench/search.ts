import { join } from 'node:path';
import { type Accuracy, measureAccuracy } from './search/accuracy.ts';
import { AIM_COLUMNS, toAimRows } from './search/aims.ts';
import { measureAsked } from './search/asked.ts';
import { type Autocomplete, measureAutocomplete } from './search/autocomplete.ts';
import { type QuestionSet, readInterviewEntries, readPublicSets } from './search/data.ts';
import { type Engine, LIBRARIES, OURS } from './search/engines.ts';
import { measureNames } from './search/names.ts';
import { readOwnSet } from './search/own-set.ts';
import { type Cost, measureCost, multiply } from './search/scale.ts';
import { printTable, toPercent } from './search/table.ts';
import { misspell } from './search/typos.ts';

/**
 * Measures the project's search beside the libraries that it could have been, in one run.
 * `npm run bench:search [folder of the public sets]`, by default `SEARCH_DATA` or `../shared/search`.
 */
const ROOT = join(import.meta.dirname, '../..');
const SIZES = [100, 1000, 10_000, 100_000];

const folder = process.argv[2] ?? process.env.SEARCH_DATA ?? join(ROOT, '../shared/search');
const { sets, missing } = readPublicSets(folder);
const interview = readInterviewEntries(folder);
const own = await readOwnSet();
if (missing.length > 0) console.log(`Left out, not found in ${folder}: ${missing.join(', ')}`);

const measured: QuestionSet[] = [
  own.part('tune'),
  own.part('report'),
  ...sets,
  ...(interview.length === 0 ? [] : [toInterviewSet()]),
];
const accuracies = new Map(measured.map((set) => [set.name, printAccuracy(set)]));
const names = printNames();
const autocomplete = interview.length === 0 ? undefined : printAutocomplete();
const costs = new Map(interview.length === 0 ? [] : SIZES.map((size) => [size, printCost(size)]));
printTable(
  'The aims, in this run',
  AIM_COLUMNS,
  toAimRows({ asked: await measureAsked(), sets: accuracies, names, autocomplete, costs }),
);

/** Interview questions with two typing errors, among questions about quite other things. */
function toInterviewSet(): QuestionSet {
  return {
    name: 'interview questions, two typing errors each',
    entries: interview,
    questions: interview.map(({ id, title }) => ({ text: misspell(title, 2, 2), expected: [id] })),
    foreign: sets.flatMap((set) => [...set.foreign, ...set.questions.map(({ text }) => text)]),
  };
}

function printAccuracy(set: QuestionSet): Accuracy {
  const synonyms = own.entries === set.entries ? own.synonyms : [];
  return printEach(
    `${set.name}: ${set.entries.length} entries, ${set.questions.length} questions, ${set.foreign.length} foreign`,
    ['first right', 'MRR', '1 error', '2 errors', 'foreign at 95 % recall', 'asked'],
    (engine) => measureAccuracy(engine, set, synonyms),
    ({ firstRight, meanReciprocalRank, withOneError, withTwoErrors, foreignAnswered, asked }) => [
      ...[firstRight, meanReciprocalRank, withOneError, withTwoErrors, foreignAnswered].map(toPercent),
      String(asked),
    ],
  );
}

function printNames(): number {
  return printEach('Names of frameworks with one typing error', ['right'], measureNames, (right) => [
    toPercent(right),
  ]);
}

function printAutocomplete(): Autocomplete {
  return printEach(
    `Autocomplete over ${interview.length} titles: keystrokes with the wanted one among the first five`,
    ['from the beginning', 'keywords', 'telling words', 'with an error', 'titles'],
    (engine) => measureAutocomplete(engine, interview),
    ({ literal, keywords, telling, misspelt, asked }) => [
      ...[literal, keywords, telling, misspelt].map(toPercent),
      String(asked),
    ],
  );
}

function printCost(size: number): Cost | undefined {
  const entries = multiply(interview, size);
  return printEach(
    `${size} entries`,
    ['p50 ms', 'p99 ms', 'build ms', 'heap MB'],
    (engine) => (size > engine.mostEntries ? undefined : measureCost(engine, entries)),
    (cost) => {
      if (cost === undefined) return ['left out: takes minutes'];
      const { medianMs, p99Ms, buildMs, heapMb } = cost;
      return [medianMs.toFixed(2), p99Ms.toFixed(2), buildMs.toFixed(0), heapMb.toFixed(1)];
    },
  );
}

/** Prints what each engine reaches, a line each, and returns what the project's own does. */
function printEach<T>(
  title: string,
  head: readonly string[],
  measure: (engine: Engine) => T,
  toCells: (reached: T) => string[],
): T {
  const ours = measure(OURS);
  const theirs = LIBRARIES.map((engine) => ({ name: engine.name, cells: toCells(measure(engine)) }));
  printTable(title, head, [{ name: OURS.name, cells: toCells(ours) }, ...theirs]);
  return ours;
}
