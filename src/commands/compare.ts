import { toComparisonAnswer, toComparisonReasons, toSameAnswer } from '../answers/comparison.ts';
import { command } from '../command/command.ts';
import { choice, framework, page } from '../command/option-kinds.ts';
import { compare } from '../domain/compare.ts';
import { TOPICS } from '../domain/topics.ts';

export default command({
  name: 'compare',
  description: 'Two to four side by side: what differs, what is alike, and when to choose which',
  examples: [
    { first: 'Django', second: 'Flask' },
    { first: 'Express', second: 'Fastify', third: 'NestJS', topic: 'performance' },
  ],
  options: {
    first: framework({ description: 'One framework or runtime', required: true }),
    second: framework({ description: 'Another one', required: true }),
    third: framework({ description: 'A third one', required: false }),
    fourth: framework({ description: 'A fourth one', required: false }),
    topic: choice(TOPICS, { description: 'What matters to you: its rows come first', required: false }),
  },
  state: {
    page: page(),
    why: choice({ yes: 'yes' }, { description: 'What the verdict rests on', required: false }),
  },
  run({ first, second, third, fourth, topic, page: at, why }, { library, today }) {
    const given = [first, second, third, fourth].flatMap((one) => one ?? []);
    const frameworks = [...new Map(given.map((one) => [one.id, one])).values()];
    if (frameworks.length < 2) return toSameAnswer(first, library.knowledge);
    const comparison = compare(frameworks, topic, today, library.knowledge.frameworks.values());
    if (why) return toComparisonReasons(comparison);
    return toComparisonAnswer(comparison, at ?? 0);
  },
});
