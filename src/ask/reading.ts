import type { Route } from '../domain/answer.ts';

/** One way to understand a question: the command that answers it, and that in words. */
export interface Reading {
  readonly route: Route;
  /** "Comparing Django and Flask for real-time": shown, so that a wrong reading can be corrected. */
  readonly words: string;
  /** How likely it is what was meant, 0 to 1, on the scale of the search's confidence. */
  readonly strength: number;
}
