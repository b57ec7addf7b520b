import type { Route } from '../domain/answer.ts';

/** "Apps → Find an answer" on somebody's message: a helper reads the answer first, then shares it. */
export const MESSAGE_COMMAND = {
  name: 'Find an answer',
  toRoute: (text: string): Route => ({ command: 'ask', args: { question: text, quiet: 'yes' } }),
} as const;
