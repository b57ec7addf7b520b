import { join } from 'node:path';
import { measureAccuracy } from './search/accuracy.ts';
import { measureAutocomplete } from './search/autocomplete.ts';
import { type QuestionSet, readInterviewEntries, readPublicSets } from './search/data.ts';
import { ENGINES, type Engine } from './search/engines.ts';
import { measureNames } from './search/names.ts';
import { readOwnSet } from './search/own-set.ts';
import { measureCost, multiply } from './search/scale.ts';
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
for (const set of measured) printAccuracy(set);
if (interview.length > 0) {
  printAutocomplete();
  for (const size of SIZES) printCost(size);
}
printTable(
  'Names of frameworks with one typing error',
  ['right'],
  [...measureNames().map(({ name, right }) => ({ name, cells: [toPercent(right)] }))],
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

function printAccuracy(set: QuestionSet): void {
  const title = `${set.name}: ${set.entries.length} entries, ${set.questions.length} questions, ${set.foreign.length} foreign`;
  const head = ['first right', 'MRR', '1 error', '2 errors', 'foreign at 95 % recall', 'asked'];
  const toRow = (engine: Engine) => {
    const result = measureAccuracy(engine, set, own.entries === set.entries ? own.synonyms : []);
    const { firstRight, meanReciprocalRank, withOneError, withTwoErrors, foreignAnswered, asked } = result;
    const shares = [firstRight, meanReciprocalRank, withOneError, withTwoErrors, foreignAnswered];
    return { name: engine.name, cells: [...shares.map(toPercent), String(asked)] };
  };
  printTable(title, head, ENGINES.map(toRow));
}

function printAutocomplete(): void {
  const title = `Autocomplete over ${interview.length} titles: keystrokes with the wanted one among the first five`;
  const rows = ENGINES.map((engine) => {
    const { literal, keywords, telling, misspelt, asked } = measureAutocomplete(engine, interview);
    return {
      name: engine.name,
      cells: [...[literal, keywords, telling, misspelt].map(toPercent), String(asked)],
    };
  });
  printTable(title, ['from the beginning', 'keywords', 'telling words', 'with an error', 'titles'], rows);
}

function printCost(size: number): void {
  const entries = multiply(interview, size);
  const rows = ENGINES.map((engine) => {
    if (size > engine.mostEntries) return { name: engine.name, cells: ['left out: takes minutes'] };
    const { buildMs, heapMb, medianMs, p99Ms } = measureCost(engine, entries);
    return {
      name: engine.name,
      cells: [medianMs.toFixed(2), p99Ms.toFixed(2), buildMs.toFixed(0), heapMb.toFixed(1)],
    };
  });
  printTable(`${size} entries`, ['p50 ms', 'p99 ms', 'build ms', 'heap MB'], rows);
}
