import type { Miss } from '../command/option.ts';
import type { Answer, Route } from '../domain/answer.ts';
import { escapeText } from '../domain/text.ts';
import { ASK_AGAIN, button } from './steps.ts';

const HOW_TO_ASK = 'try `/faq` and start typing, `/frameworks` for the list, or `/help`';

/**
 * What is said when text means nothing to us: private, with the nearest things as buttons. A near thing is
 * answered aloud, because that is what the person wanted in the first place.
 */
export function toMissAnswer(miss: Miss, toRoute: (value: string) => Route): Answer {
  const text = escapeText(miss.text, 80);
  const title = miss.what === 'answer' ? `I have no answer to “${text}”` : `No ${miss.what} called “${text}”`;
  const lead =
    miss.near.length > 0
      ? `Did you mean ${miss.near.length === 1 ? 'this' : 'one of these'}? If not, ${HOW_TO_ASK}.`
      : `I know back-end frameworks, and found nothing close to your words. You could ${HOW_TO_ASK}.`;
  return {
    tone: 'miss',
    private: true,
    title,
    lead,
    sections: [],
    sources: [],
    actions: [...miss.near.map(({ name, value }) => button(name, toRoute(value), 'aloud')), ASK_AGAIN],
  };
}
