import type { QuestionSet } from './data.ts';
import { countQuestions, type Engine, type Found, type Searcher } from './engines.ts';
import { sample } from './random.ts';
import { shareOf } from './shares.ts';
import { misspell } from './typos.ts';

/** What one engine reaches on one set; shares are from 0 to 1, `undefined` where they cannot be measured. */
export interface Accuracy {
  readonly asked: number;
  readonly firstRight: number;
  readonly meanReciprocalRank: number;
  readonly withOneError: number;
  readonly withTwoErrors: number;
  /** Foreign questions answered at the cut-off that keeps 95 % of the right answers. */
  readonly foreignAnswered: number | undefined;
}

const RECALL = 0.95;
const DEPTH = 10;

/** Asks the set's questions as they are, with one and two typing errors, and those that are foreign to it. */
export function measureAccuracy(
  engine: Engine,
  set: QuestionSet,
  synonyms: readonly (readonly string[])[],
): Accuracy {
  const searcher = engine.build(set.entries, synonyms);
  const most = countQuestions(engine, set.entries);
  const questions = sample(set.questions, most);
  const foreign = sample(set.foreign, most);
  const askAll = (errors: number) =>
    questions.map(({ text, expected }) => {
      const found = searcher.search(misspell(text, errors), DEPTH);
      return { rank: found.findIndex(({ id }) => expected.includes(id)), score: found[0]?.score ?? 0 };
    });
  const plain = askAll(0);
  const rightScores = plain.filter(({ rank }) => rank === 0).map(({ score }) => score);
  const canCut = engine.hasScores && foreign.length > 0;
  return {
    asked: questions.length,
    firstRight: shareOf(plain, ({ rank }) => rank === 0),
    meanReciprocalRank: mean(plain.map(({ rank }) => (rank < 0 ? 0 : 1 / (rank + 1)))),
    withOneError: shareOf(askAll(1), ({ rank }) => rank === 0),
    withTwoErrors: shareOf(askAll(2), ({ rank }) => rank === 0),
    foreignAnswered: canCut ? answeredAtRecall(searcher, foreign, rightScores) : undefined,
  };
}

function answeredAtRecall(
  searcher: Searcher,
  foreign: readonly string[],
  rightScores: readonly number[],
): number {
  const cut = [...rightScores].sort((a, b) => b - a)[Math.floor(RECALL * rightScores.length)] ?? 0;
  const topOf = (text: string): Found | undefined => searcher.search(text, 1)[0];
  return shareOf(foreign, (text) => (topOf(text)?.score ?? Number.NEGATIVE_INFINITY) >= cut);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
