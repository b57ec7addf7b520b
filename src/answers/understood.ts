import type { Reading } from '../ask/read.ts';
import type { Action, Answer } from '../domain/answer.ts';
import { escapeText } from '../domain/text.ts';
import { ASK_AGAIN, button } from './steps.ts';

/** Discord has five rows; a menu takes one. */
const MOST_BUTTONS = 5;

/** Shows how the question was read, and offers the other readings in a menu. */
export function withReading(
  answer: Answer,
  best: Reading,
  others: readonly Reading[],
  quiet: boolean,
): Answer {
  const share = quiet ? [button('Share in the channel', best.route, 'aloud', true)] : [];
  return {
    ...answer,
    reading: best.words,
    private: answer.private || quiet,
    actions: [...share, ...answer.actions, ...others.slice(0, 2).map(toCorrection), ASK_AGAIN],
  };
}

const toCorrection = ({ words, route }: Reading): Action => button(`Rather: ${words}`, route);

/** Nothing fits well enough to be said in public. */
export function toAskMiss(question: string, near: readonly Reading[]): Answer {
  return {
    tone: 'miss',
    private: true,
    title: `I have no answer to “${escapeText(question, 80)}”`,
    lead:
      near.length > 0
        ? 'I would rather not guess. Is it one of these? Names, comparisons (`django vs flask`), needs (`typed python api`) and questions all work.'
        : 'I know back-end frameworks, and found nothing close to your words. Try `/faq` and start typing, `/frameworks` for the list, or `/help`.',
    sections: [],
    sources: [],
    actions: [
      ...near.slice(0, MOST_BUTTONS).map(({ words, route }) => button(words, route, 'aloud')),
      ASK_AGAIN,
    ],
  };
}

/** Nothing was typed, or nothing that can be read. */
export const toEmptyQuestion = (): Answer => ({
  tone: 'miss',
  private: true,
  title: 'There is nothing to answer',
  lead: 'That text has no words. Ask in your own words, for example `django vs flask`.',
  sections: [],
  sources: [],
  actions: [ASK_AGAIN],
});
