import type { Action, Opening, RawArgs, Route } from '../domain/answer.ts';
import type { Faq } from '../domain/faq.ts';
import type { Framework } from '../domain/framework.ts';
import { cut } from '../domain/text.ts';

/** Next steps that many answers offer. Labels fit Discord's 80 characters and a phone. */

const LABEL = 60;

export const button = (label: string, to: Route, opening: Opening = 'aside', primary = false): Action => ({
  kind: 'button',
  label: cut(label, LABEL),
  to,
  opening,
  ...(primary && { primary }),
});

export const toProfile = ({ id, name }: Framework, opening: Opening = 'aside'): Action =>
  button(name, { command: 'framework', args: { name: id } }, opening);

const COMPARED = ['first', 'second', 'third', 'fourth'] as const;

/** Arguments of /compare for two to four frameworks. */
export function toCompareArgs(frameworks: readonly Framework[], topic?: string): RawArgs {
  const args: Record<string, string> = {};
  for (const [index, key] of COMPARED.entries()) {
    const framework = frameworks[index];
    if (framework) args[key] = framework.id;
  }
  return topic === undefined ? args : { ...args, topic };
}

export const toComparison = (
  frameworks: readonly Framework[],
  label: string,
  opening: Opening = 'aside',
): Action => button(label, { command: 'compare', args: toCompareArgs(frameworks) }, opening);

export const toFaq = ({ id, question }: Faq, opening: Opening = 'aside'): Action =>
  button(question, { command: 'faq', args: { question: id } }, opening);

/** Opens a line to type the question in other words. */
export const ASK_AGAIN: Action = {
  kind: 'prompt',
  label: 'Ask differently…',
  to: { command: 'ask', args: {} },
  fills: 'question',
  opening: 'aloud',
};
