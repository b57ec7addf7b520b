import { setImmediate } from 'node:timers/promises';
import type { ExampleFolder, ExampleLabel } from '../../domain/examples.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import { runInTurns, type Slices, unlessStopped } from '../../search/slices.ts';
import { toStem } from '../../search/stem.ts';
import { toWords } from '../../search/words.ts';
import { type Classifier, type Example, learn, UNTAUGHT } from './classifier.ts';

const classifiers = new WeakMap<Knowledge, Classifier>();

/** What was learnt from the examples of a state of the knowledge. */
export const classifierOf = (knowledge: Knowledge): Classifier => classifiers.get(knowledge) ?? UNTAUGHT;

export interface Learner {
  /**
   * Learns from all examples while other work goes on, some seconds long. Until then what was learnt before is
   * used, and what is still being learnt from an older state is given up. Says whether it came to the end.
   */
  learn(knowledge: Knowledge): Promise<boolean>;
  stop(): void;
}

export function createLearner(): Learner {
  let newest: Knowledge | undefined;
  return {
    async learn(knowledge) {
      if (newest !== undefined) classifiers.set(knowledge, classifierOf(newest));
      newest = knowledge;
      await setImmediate(); // whoever asked for it goes on first
      const lessons = unlessStopped(learnAll(knowledge), () => newest !== knowledge);
      const classifier = await runInTurns(lessons);
      if (classifier === undefined) return false;
      classifiers.set(knowledge, classifier);
      return true;
    },
    stop() {
      newest = undefined;
    },
  };
}

function* learnAll(knowledge: Knowledge): Slices<Classifier> {
  const examples: Example[] = [];
  for (const [label, texts] of phrasesOf(knowledge)) {
    for (const text of texts) examples.push({ label, stems: toWords(text).map(toStem) });
    yield;
  }
  return yield* learn(examples);
}

/** All that is known of how people ask for what there is: its names, its descriptions and the examples. */
const phrasesOf = ({
  frameworks,
  faqs,
  terms,
  examples,
}: Knowledge): (readonly [ExampleLabel, readonly string[]])[] => [
  ...toPhrases('frameworks', frameworks, ({ name, descriptions }) => [name, ...descriptions]),
  ...toPhrases('faqs', faqs, ({ question, aliases }) => [question, ...aliases]),
  ...toPhrases('glossary', terms, ({ term, aliases }) => [term, ...aliases]),
  ...examples,
];

const toPhrases = <T>(
  folder: ExampleFolder,
  entries: ReadonlyMap<string, T>,
  read: (entry: T) => readonly string[],
): (readonly [ExampleLabel, readonly string[]])[] =>
  [...entries].map(([id, entry]) => [`${folder}/${id}`, read(entry)]);
