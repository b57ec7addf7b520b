import { loadLibrary } from '../../ask/library.ts';
import { answerOf, isRight } from '../../ask/score.ts';
import { type Line, readLines } from '../../support/questions.ts';
import { shareOf } from './shares.ts';
import { misspell } from './typos.ts';

/** What `/ask` reaches on the counted part of the project's questions; shares are from 0 to 1. */
export interface Asked {
  readonly firstRight: number;
  /** With one more typing error in each question. */
  readonly withOneError: number;
  readonly foreignAnswered: number;
}

const isCounted = ({ part }: Line): boolean => part === 'report';

/** Asks all counted questions as a person would: whole sentences, read with all that was learnt. */
export async function measureAsked(): Promise<Asked> {
  const library = await loadLibrary();
  const [own, foreign] = [
    readLines('answerable.tsv').filter(isCounted),
    readLines('foreign.tsv').filter(isCounted),
  ];
  const shareRight = (errors: number): number =>
    shareOf(own, ({ question, label }) => isRight(answerOf(misspell(question, errors), library), label));
  return {
    firstRight: shareRight(0),
    withOneError: shareRight(1),
    foreignAnswered: shareOf(foreign, ({ question }) => answerOf(question, library) !== undefined),
  };
}
