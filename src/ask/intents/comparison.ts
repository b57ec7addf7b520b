import { joinWords } from '../../domain/text.ts';
import { TOPICS } from '../../domain/topics.ts';
import { COMPARING, DEFINING } from '../cues.ts';
import { countUnread, type Question } from '../question.ts';
import type { Reading } from '../reading.ts';
import { TOPIC_WORDS } from '../topics.ts';

const KEYS = ['first', 'second', 'third', 'fourth'] as const;

/** "django vs flask", "is rails faster than django": two to four names that are set against each other. */
export function readComparison(question: Question): Reading[] {
  const frameworks = question.frameworks.slice(0, KEYS.length);
  if (frameworks.length < 2) return [];
  const topic = TOPIC_WORDS.keys(question.stems)[0];
  const args = Object.fromEntries(frameworks.map(({ id }, index) => [KEYS[index] ?? '', id]));
  const names = joinWords(frameworks.map(({ name }) => name));
  return [
    {
      route: { command: 'compare', args: topic === undefined ? args : { ...args, topic } },
      words: `Comparing ${names}${topic === undefined ? '' : ` for ${TOPICS[topic]}`}`,
      strength: toStrength(question),
    },
  ];
}

/** Names and a comparing word alone leave no doubt; the more else is said, the likelier it is about that. */
function toStrength(question: Question): number {
  const unread = countUnread(question, [COMPARING, TOPIC_WORDS, DEFINING]);
  if (unread === 0) return TOPIC_WORDS.has(question.stems) ? 0.97 : 1;
  if (areLayers(question)) return 0.8;
  const compared = COMPARING.has(question.stems) ? 0.95 : 0.8;
  return compared - Math.min(unread, 6) * 0.015;
}

/** A framework and the runtime under it are rarely rivals. */
const areLayers = ({ frameworks }: Question): boolean =>
  frameworks.some(({ id }) => frameworks.some(({ runsOn }) => runsOn.includes(id)));
