import type { Answer, RawArgs, Section } from '../domain/answer.ts';
import type { Recommendation, Relaxation } from '../domain/recommend.ts';
import { toList } from '../domain/text.ts';
import { describeNeeds, nameFilter } from './needs.ts';
import { button } from './steps.ts';

const NAMED = 4;

/** Which filter to relax, and what that would bring. */
export function toRelaxation({ relax }: Recommendation): Section[] {
  if (relax.length === 0) return [];
  const line = ({ filter, without }: Relaxation): string => {
    const names = without.slice(0, NAMED).map(({ name }) => name);
    const more = without.length > names.length ? ` and ${without.length - names.length} more` : '';
    return `Without **${nameFilter(filter)}**: ${names.join(', ')}${more}`;
  };
  return [{ heading: 'What to relax', text: toList(relax.map(line)) }];
}

/** No framework passes the filters: private, with what to change. */
export function toNothingLeft(result: Recommendation, args: RawArgs): Answer {
  const { step: _, ...needs } = args;
  const sections = toRelaxation(result);
  return {
    tone: 'miss',
    private: true,
    title: 'Nothing meets all of that',
    lead:
      `You asked for ${describeNeeds(result.needs)}. No framework that I know meets every requirement; ` +
      (sections.length > 0 ? 'relaxing one of them helps:' : 'more than one of them has to go.'),
    sections,
    sources: [],
    actions: [
      button('Change an answer…', { command: 'recommend', args: { ...needs, step: 'ask' } }, 'here', true),
    ],
  };
}
