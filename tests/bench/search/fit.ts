import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Assurance, toAssurance, VERBATIM_WEIGHT } from '../../../src/search/confidence.ts';
import { buildIndex } from '../../../src/search/inverted-index.ts';
import { readQuestion, type Slot } from '../../../src/search/query.ts';
import { Ranking } from '../../../src/search/ranking.ts';
import type { Evidence } from '../../../src/search/second-look.ts';
import { runAtOnce } from '../../../src/search/slices.ts';
import { Synonyms } from '../../../src/search/synonyms.ts';
import { type QuestionSet, readPublicSets } from './data.ts';
import { readOwnSet } from './own-set.ts';
import { sample } from './random.ts';
import { dot, fitLogistic, fitRanking, reachedBy, type Sample } from './regression.ts';
import { misspell } from './typos.ts';

/**
 * Fits the numbers of `src/search/calibration.ts` and writes the file.
 * `tsx tests/bench/search/fit.ts [folder of the public sets]`: the order of entries is fitted on the `tune` part of
 * the project's questions and on the public sets that are there; confidence and cut-offs on `tune` alone.
 */
const ROOT = join(import.meta.dirname, '../../..');
const RANKING_KEYS = ['relevance', 'covered', 'closeness', 'agreement'] as const;
const CONFIDENCE_KEYS = [
  'covered',
  'phraseCovered',
  'likeness',
  'agreement',
  'lead',
  'unknown',
  'length',
] as const;
/** So many questions of each set have a say in the order. */
const QUESTIONS_OF_EACH = 300;
/** What share of the foreign questions may be answered in public, and unasked in a forum. */
const PUBLIC_SHARE = 0.01;
const FORUM_SHARE = 0;
/** What share of the right answers must be among the private "did you mean". */
const PRIVATE_RECALL = 0.97;
/** The public sets that are for fitting; the others are only measured. */
const FITTED_SETS = ['curekart', 'sofmattress', 'clinc-val', 'banking'];

/** A question with the evidence for each entry that may answer it. */
interface Asked {
  readonly slots: readonly Slot[];
  readonly found: readonly { readonly evidence: Evidence; readonly right: boolean }[];
  readonly isForeign: boolean;
}

type SynonymGroups = readonly (readonly string[])[];

function ask(set: QuestionSet, synonymGroups: SynonymGroups): Asked[] {
  const index = runAtOnce(buildIndex(set.entries));
  const ranking = new Ranking(index);
  const synonyms = new Synonyms(synonymGroups);
  const askOne = (text: string, expected: readonly string[]): Asked => {
    const slots = readQuestion(text, index, synonyms);
    const found = ranking
      .examine(slots, () => true)
      .map(({ entry, evidence }) => ({
        evidence,
        right: expected.includes(set.entries[entry]?.id ?? ''),
      }));
    return { slots, found, isForeign: expected.length === 0 };
  };
  return [
    ...set.questions.flatMap(({ text, expected }) => [
      askOne(text, expected),
      askOne(misspell(text, 1), expected),
    ]),
    ...set.foreign.flatMap((text) => [askOne(text, []), askOne(misspell(text, 1), [])]),
  ];
}

function toValues(evidence: Evidence): number[] {
  return RANKING_KEYS.map((key) => evidence[key]);
}

/** What `toScore` of the search will say with these weights. */
function toScoreBy(order: readonly number[], evidence: Evidence): number {
  return dot(order, toValues(evidence)) + VERBATIM_WEIGHT * evidence.verbatim;
}

function fitOrder(own: readonly Asked[], folder: string): number[] {
  const { sets, missing } = readPublicSets(folder);
  if (missing.length > 0) console.warn(`left out, not found in ${folder}: ${missing.join(', ')}`);
  const others = sets
    .filter(({ name }) => FITTED_SETS.includes(name))
    .map((set) => ask({ ...set, questions: sample(set.questions, QUESTIONS_OF_EACH), foreign: [] }, []));
  const lists = [own, ...others].flatMap((asked) =>
    asked.map(({ found }): Sample[] =>
      found.map(({ evidence, right }) => ({ values: toValues(evidence), right })),
    ),
  );
  return fitRanking(lists);
}

/** The values of the entry that comes first in this order. */
function toFirst({ slots, found, isForeign }: Asked, order: readonly number[]) {
  const [first, second] = found
    .map((one) => ({ ...one, score: toScoreBy(order, one.evidence) }))
    .sort((a, b) => b.score - a.score);
  if (first === undefined) return undefined;
  const assurance: Assurance = toAssurance(first.evidence, first.score - (second?.score ?? 0), slots);
  return { values: [1, ...CONFIDENCE_KEYS.map((key) => assurance[key])], right: first.right, isForeign };
}

function toCutOffs(confidences: readonly { confidence: number; right: boolean; isForeign: boolean }[]) {
  const foreign = confidences.filter((one) => one.isForeign).map((one) => one.confidence);
  const right = confidences.filter((one) => one.right).map((one) => one.confidence);
  return {
    public: roundUp(reachedBy(PUBLIC_SHARE, foreign)),
    private: roundDown(reachedBy(PRIVATE_RECALL, right)),
    forum: roundUp(reachedBy(FORUM_SHARE, foreign)),
  };
}

function roundUp(value: number): number {
  return Math.ceil(value * 100) / 100;
}

function roundDown(value: number): number {
  return Math.floor(value * 100) / 100;
}

function format(weight = 0): string {
  return String(Math.round(weight * 100) / 100);
}

const own = await readOwnSet();
const tune = ask(own.part('tune'), own.synonyms);
const order = fitOrder(tune, process.argv[2] ?? process.env.SEARCH_DATA ?? '../shared/search');
const firsts = tune.flatMap((asked) => toFirst(asked, order) ?? []);
const [bias = 0, ...weights] = fitLogistic(firsts);
const cutOffs = toCutOffs(
  firsts.map(({ values, right, isForeign }) => ({
    confidence: 1 / (1 + Math.exp(-dot([bias, ...weights], values))),
    right,
    isForeign,
  })),
);

writeFileSync(
  join(ROOT, 'src/search/calibration.ts'),
  `// Written by tests/bench/search/fit.ts from the questions in tests/search/questions: run it again, do not edit.

/** Weights of the evidence by which entries are ordered: a softmax over the entries found for each question. */
export const RANKING = { ${RANKING_KEYS.map((key, i) => `${key}: ${format(order[i])}`).join(', ')} };

/** The logistic that tells how likely the first entry is right: ${firsts.length} first entries, right, wrong and foreign. */
export const CONFIDENCE = {
  bias: ${format(bias)},
  weights: {
${CONFIDENCE_KEYS.map((key, i) => `    ${key}: ${format(weights[i])},`).join('\n')}
  },
};

/**
 * The least confidence for each use. \`public\`: an answer that all see; ${PUBLIC_SHARE * 100} % of the foreign questions reach it.
 * \`private\`: a "did you mean" for the one who asked; ${PRIVATE_RECALL * 100} % of the right answers reach it.
 * \`forum\`: a suggestion that nobody asked for; ${FORUM_SHARE * 100} % of the foreign questions reach it.
 */
export const CUTOFFS = { public: ${cutOffs.public}, private: ${cutOffs.private}, forum: ${cutOffs.forum} };
`,
);
