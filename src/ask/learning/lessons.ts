import { setImmediate } from 'node:timers/promises';
import type { ExampleFolder, ExampleLabel } from '../../domain/examples.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import { runInTurns, type Slices, unlessStopped } from '../../search/slices.ts';
import { toStem } from '../../search/stem.ts';
import { toWords } from '../../search/words.ts';
import { type Classifier, type Example, learn, UNTAUGHT } from './classifier.ts';
import { type Language, learnLanguage } from './language.ts';

/** What is learnt from examples. */
export interface Lessons {
  readonly classifier: Classifier;
  /** Missing before anything was learnt. */
  readonly language: Language | undefined;
}

const NONE: Lessons = { classifier: UNTAUGHT, language: undefined };
const lessons = new WeakMap<Knowledge, Lessons>();

/** What was learnt from the examples of a state of the knowledge. */
export const lessonsOf = (knowledge: Knowledge): Lessons => lessons.get(knowledge) ?? NONE;

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
      if (newest !== undefined) lessons.set(knowledge, lessonsOf(newest));
      newest = knowledge;
      await setImmediate(); // whoever asked for it goes on first
      const learning = unlessStopped(learnAll(knowledge), () => newest !== knowledge);
      const learnt = await runInTurns(learning);
      if (learnt === undefined) return false;
      lessons.set(knowledge, learnt);
      return true;
    },
    stop() {
      newest = undefined;
    },
  };
}

function* learnAll(knowledge: Knowledge): Slices<Lessons> {
  const examples: Example[] = [];
  const texts: string[][] = [];
  for (const [label, phrases] of phrasesOf(knowledge)) {
    for (const phrase of phrases) {
      const words = toWords(phrase);
      texts.push(words);
      examples.push({ label, stems: words.map(toStem) });
      yield;
    }
  }
  return { language: yield* learnLanguage(texts), classifier: yield* learn(examples) };
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
