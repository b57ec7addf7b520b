import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLUES, type Clues } from '../../../src/ask/clues.ts';
import { readField } from '../../../src/ask/field.ts';
import { createLearner } from '../../../src/ask/learning/lessons.ts';
import { prepareQuestion } from '../../../src/ask/question.ts';
import { propose } from '../../../src/ask/read.ts';
import type { ExampleLabel } from '../../../src/domain/examples.ts';
import { keysOf } from '../../../src/domain/vocabulary.ts';
import { type Library, toEntries } from '../../../src/search/library.ts';
import { loadLibrary } from '../../ask/library.ts';
import { isRight } from '../../ask/score.ts';
import { readLines } from '../../support/questions.ts';
import { dot, fitRanking, reachedBy, type Sample } from '../search/regression.ts';
import { misspell } from '../search/typos.ts';
import { fitWordWeights, stemsOf, toSource, type WordSample } from './word-weights.ts';

/**
 * Fits how a question is read: writes `word-weights.ts` and `calibration.ts` of `src/ask` from the `tune` part of
 * the question set. `search:fit` runs it after the fit of the search, whose confidence is one of the clues.
 */
const ASK = join(import.meta.dirname, '../../../src/ask');
const KEYS = keysOf(CLUES);
/** What share of the foreign questions may be answered in public. */
const PUBLIC_SHARE = 0.006;
/** What share of the right answers must be among the private "did you mean". */
const PRIVATE_RECALL = 0.995;
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

function readTune(file: 'answerable.tsv' | 'foreign.tsv'): Asked[] {
  const lines = readLines(file).filter(({ part }) => part === 'tune');
  return lines.map(({ question, label }) => ({
    text: question,
    label: file === 'foreign.tsv' ? undefined : label,
  }));
}

const own = readTune('answerable.tsv');
const foreign = readTune('foreign.tsv');
const library = await loadLibrary();
const { faqs, terms } = library.knowledge;
/** Nobody types a title, they are picked from suggestions; their very words must answer them all the same. */
const titles: Asked[] = [
  ...[...faqs.values()].map(({ id, question }) => ({ text: question, label: `faq:${id}` })),
  ...[...terms.values()].map(({ id, term }) => ({ text: term, label: `term:${id}` })),
];

/** A word of the knowledge's own phrases counts so much beside one of a question that was asked. */
const PHRASE_SHARE = 0.1;
const phrases: WordSample[] = toEntries(library.knowledge)
  .flatMap(({ title, aliases }) => [title, ...aliases])
  .map((phrase) => ({ stems: stemsOf(phrase), isForeign: false, share: PHRASE_SHARE }));
const questions = [...own, ...foreign];
const samples: ReadonlyMap<Asked, WordSample> = new Map(
  questions.map((asked) => [asked, toSample(asked.text, asked.label === undefined)]),
);
/** What else people type: of no use for anything but the weights of its words, for it is learnt from already. */
const others: WordSample[] =
  withoutQuestions(questions)
    .get('kinds/other')
    ?.map((text) => toSample(text, true)) ?? [];

/** The words of a text as they are read. */
function toSample(text: string, isForeign: boolean): WordSample {
  return { stems: new Set(prepareQuestion(text, library).stems), isForeign, share: 1 };
}

/** The examples but for these questions: all questions of the `tune` part are among them. */
function withoutQuestions(left: readonly Asked[]): Map<ExampleLabel, string[]> {
  const texts = new Set(left.map(({ text }) => text));
  return new Map(
    [...library.knowledge.examples].map(([label, examples]) => [
      label,
      examples.filter((example) => !texts.has(example)),
    ]),
  );
}

/** Each question is weighed by what was learnt from the other parts. */
const PARTS = 5;
const partOf = new Map(questions.map((asked, i) => [asked, i % PARTS]));
const librariesWithout: Library[] = [];
for (let part = 0; part < PARTS; part++) {
  const left = questions.filter((asked) => partOf.get(asked) === part);
  const knowledge = { ...library.knowledge, examples: withoutQuestions(left) };
  await createLearner().learn(knowledge);
  librariesWithout.push({ ...library, knowledge });
}
const weightsWithout = Array.from({ length: PARTS }, (_, part) =>
  fitWordWeights([
    ...[...samples].flatMap(([asked, sample]) => (partOf.get(asked) === part ? [] : [sample])),
    ...others,
    ...phrases,
  ]),
);
const weightsOfAll = fitWordWeights([...samples.values(), ...others, ...phrases]);
writeFileSync(join(ASK, 'word-weights.ts'), toSource(weightsOfAll));

function toChoice(text: string, asked: Asked): Choice {
  const part = partOf.get(asked) ?? PARTS;
  const lesser = librariesWithout[part] ?? library;
  const question = prepareQuestion(text, lesser, weightsWithout[part] ?? weightsOfAll);
  const readings = propose(question, lesser).map(({ clues, route }) => ({
    values: toValues(clues),
    right: asked.label !== undefined && isRight(route, asked.label),
  }));
  return [...readings, { values: toValues(readField(question)), right: asked.label === undefined }];
}

/** Each question as it is, and with a typing error. */
const toChoices = (all: readonly Asked[]): Choice[] =>
  all.flatMap((asked) => [asked.text, misspell(asked.text, 1)].map((text) => toChoice(text, asked)));

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

/** Without zeros at the end, as the formatter wants it. */
function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

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
export const CUTOFFS = { public: ${toThousandths(cutOffs.public)}, private: ${toThousandths(cutOffs.private)} };
`,
);

/** What is reached on questions that nothing was learnt from but the weights of the clues. */
function toShareRight(choices: readonly Choice[]): string {
  const right = choices.filter((choice) => {
    const [best] = choice
      .slice(0, -1)
      .map((one) => ({ ...one, score: dot(weights, one.values) }))
      .sort((a, b) => b.score - a.score);
    return best?.right === true && toOurs(choice) >= cutOffs.public;
  });
  return `${((100 * right.length) / choices.length).toFixed(1)} %`;
}

const askedChoices = ownChoices.slice(0, 2 * own.length);
const [plain, misspelt] = [0, 1].map((rest) => toShareRight(askedChoices.filter((_, i) => i % 2 === rest)));
console.log(`right first on the tune part: ${plain}, with a typing error ${misspelt}`);
