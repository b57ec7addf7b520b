import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLUES, type Clues } from '../../../src/ask/clues.ts';
import { readField, type WordCounts } from '../../../src/ask/field.ts';
import { phrasebookOf } from '../../../src/ask/phrasebook.ts';
import { prepareQuestion } from '../../../src/ask/question.ts';
import { propose } from '../../../src/ask/read.ts';
import { keysOf } from '../../../src/domain/vocabulary.ts';
import { loadLibrary } from '../../ask/library.ts';
import { isRight } from '../../ask/score.ts';
import { readLines } from '../../support/questions.ts';
import { dot, fitRanking, reachedBy, type Sample } from '../search/regression.ts';
import { misspell } from '../search/typos.ts';
import { stemsOf, toSource } from './word-counts.ts';

/**
 * Fits how a question is read: writes `src/ask/word-counts.ts` and `src/ask/calibration.ts` from the `tune` part of
 * the question set. `search:fit` runs it after the fit of the search, whose confidence is one of the clues.
 */
const ASK = join(import.meta.dirname, '../../../src/ask');
const KEYS = keysOf(CLUES);
/** What share of the foreign questions may be answered in public. */
const PUBLIC_SHARE = 0.01;
/** What share of the right answers must be among the private "did you mean". */
const PRIVATE_RECALL = 0.97;
/** Holds weights back that few questions speak for. */
const RESTRAINT = 1e-4;

interface Asked {
  readonly text: string;
  /** What is right; missing for a foreign question, where silence is. */
  readonly label: string | undefined;
}

/** All that may be answered to one question, silence last. */
type Choice = readonly Sample[];

const toValues = (clues: Clues): number[] => KEYS.map((clue) => clues[clue] ?? 0);

/** The counts as they would be had this question never been asked. */
function without({ own, foreign, byStem }: WordCounts, { text, label }: Asked): WordCounts {
  const others = new Map(byStem);
  for (const stem of stemsOf(text)) {
    const [ours, theirs] = others.get(stem) ?? [0, 0];
    others.set(stem, label === undefined ? [ours, Math.max(0, theirs - 1)] : [Math.max(0, ours - 1), theirs]);
  }
  return label === undefined
    ? { own, foreign: foreign - 1, byStem: others }
    : { own: own - 1, foreign, byStem: others };
}

function readTune(file: 'answerable.tsv' | 'foreign.tsv'): Asked[] {
  const lines = readLines(file).filter(({ part }) => part === 'tune');
  return lines.map(({ question, label }) => ({
    text: question,
    label: file === 'foreign.tsv' ? undefined : label,
  }));
}

const own = readTune('answerable.tsv');
const foreign = readTune('foreign.tsv');
const toTexts = (asked: readonly Asked[]): string[] => asked.map(({ text }) => text);
writeFileSync(join(ASK, 'word-counts.ts'), toSource(toTexts(own), toTexts(foreign)));
const library = await loadLibrary();
const { counts: known } = phrasebookOf(library.knowledge);
const { faqs, terms } = library.knowledge;
/** Nobody types a title, they are picked from suggestions; their very words must answer them all the same. */
const titles: Asked[] = [
  ...[...faqs.values()].map(({ id, question }) => ({ text: question, label: `faq:${id}` })),
  ...[...terms.values()].map(({ id, term }) => ({ text: term, label: `term:${id}` })),
];

function toChoice(text: string, asked: Asked): Choice {
  const question = prepareQuestion(text, library);
  const silence = readField(question, without(known, asked));
  const readings = propose(question, library).map(({ clues, route }) => ({
    values: toValues(clues),
    right: asked.label !== undefined && isRight(route, asked.label),
  }));
  return [...readings, { values: toValues(silence), right: asked.label === undefined }];
}

/** Each question as it is, and with a typing error. */
const toChoices = (questions: readonly Asked[]): Choice[] =>
  questions.flatMap((asked) => [asked.text, misspell(asked.text, 1)].map((text) => toChoice(text, asked)));

/** How likely it is that a question is for us at all. */
function toOurs(choice: Choice): number {
  const odds = choice.map(({ values }) => Math.exp(dot(weights, values)));
  return 1 - (odds.at(-1) ?? 0) / odds.reduce((sum, odd) => sum + odd, 0);
}

const [ownChoices, foreignChoices] = [toChoices([...own, ...titles]), toChoices(foreign)];
const weights = fitRanking([...ownChoices, ...foreignChoices], RESTRAINT);
const cutOffs = {
  public: reachedBy(PUBLIC_SHARE, foreignChoices.map(toOurs)),
  private: reachedBy(PRIVATE_RECALL, ownChoices.map(toOurs)),
};

writeFileSync(
  join(ASK, 'calibration.ts'),
  `// Written by tests/bench/ask/fit.ts from the questions in tests/search/questions: run it again, do not edit.
import type { Clue } from './clues.ts';

/** How much each clue counts, as log-odds: a softmax over all readings of a question and silence. */
export const WEIGHTS: Readonly<Record<Clue, number>> = {
${KEYS.map((key, i) => `  ${key}: ${Math.round((weights[i] ?? 0) * 100) / 100},`).join('\n')}
};

/**
 * How likely a question must be ours. \`public\`: to be answered for all to see; ${PUBLIC_SHARE * 100} % of the foreign ones are.
 * \`private\`: to be asked back in private; ${PRIVATE_RECALL * 100} % of our own are.
 */
export const CUTOFFS = { public: ${cutOffs.public.toFixed(3)}, private: ${cutOffs.private.toFixed(3)} };
`,
);
