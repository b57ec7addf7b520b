import type { Term } from '../../domain/term.ts';
import { AGAINST, DEFINING } from '../cues.ts';
import { countUnread, type Question } from '../question.ts';
import type { Proposal } from '../reading.ts';

/** "what is asgi", "n+1??": one term of the glossary, and nothing else but the asking for its meaning. */
export function readDefinition(question: Question): Proposal[] {
  const term = findDefined(question);
  if (term === undefined) return [];
  return [
    {
      route: { command: 'faq', args: { question: term.id } },
      words: `What “${term.term}” means`,
      clues: { definition: 1 },
    },
  ];
}

export const isDefinition = (question: Question): boolean => findDefined(question) !== undefined;

function findDefined(question: Question): Term | undefined {
  const [term, another] = new Set(question.terms.map(({ meaning }) => meaning));
  if (
    another !== undefined ||
    question.frameworks.length > 0 ||
    question.words.some((word) => AGAINST.has(word))
  )
    return undefined;
  return countUnread(question, [DEFINING], question.terms) === 0 ? term : undefined;
}
