import type { Route } from '../domain/answer.ts';
import type { Clues } from './clues.ts';

/** One way to understand a question: the command that answers it, and that in words. */
interface Meaning {
  readonly route: Route;
  /** "Comparing Django and Flask for real-time": shown, so that a wrong reading can be corrected. */
  readonly words: string;
}

/** A meaning as an intent hands it in, with what speaks for and against it. */
export interface Proposal extends Meaning {
  readonly clues: Clues;
}

/** A meaning with how likely it is what was meant, if the question is for us at all: from 0 to 1. */
export interface Reading extends Meaning {
  readonly strength: number;
}
