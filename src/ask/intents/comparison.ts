import type { Framework } from '../../domain/framework.ts';
import { joinWords } from '../../domain/text.ts';
import { TOPICS } from '../../domain/topics.ts';
import { flag, toUnread } from '../clues.ts';
import { COMPARING, DEFINING } from '../cues.ts';
import { countUnread, type Question } from '../question.ts';
import type { Proposal } from '../reading.ts';
import { TOPIC_WORDS } from '../topics.ts';

const KEYS = ['first', 'second', 'third', 'fourth'] as const;

/** "django vs flask", "is rails faster than django": two to four names that are set against each other. */
export function readComparison(question: Question): Proposal[] {
  const { stems } = question;
  const frameworks = question.frameworks.slice(0, KEYS.length);
  if (frameworks.length < 2) return [];
  const topic = TOPIC_WORDS.keys(stems)[0];
  const args = Object.fromEntries(frameworks.map(({ id }, index) => [KEYS[index] ?? '', id]));
  const names = joinWords(frameworks.map(({ name }) => name));
  const unread = countUnread(question, [COMPARING, TOPIC_WORDS, DEFINING]);
  return [
    {
      route: { command: 'compare', args: topic === undefined ? args : { ...args, topic } },
      words: `Comparing ${names}${topic === undefined ? '' : ` for ${TOPICS[topic]}`}`,
      clues: {
        comparison: 1,
        comparisonLearnt: question.learnt.logOf('kinds/compare'),
        comparing: flag(COMPARING.has(stems)),
        comparingOnly: flag(unread === 0),
        comparisonTopic: flag(topic !== undefined),
        comparisonLayers: flag(areLayers(frameworks)),
        comparisonUnread: toUnread(unread),
      },
    },
  ];
}

/** A framework and the runtime under it are rarely rivals. */
const areLayers = (frameworks: readonly Framework[]): boolean =>
  frameworks.some(({ id }) => frameworks.some(({ runsOn }) => runsOn.includes(id)));
