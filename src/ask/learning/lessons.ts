import { setImmediate } from 'node:timers/promises';
import type { ExampleLabel } from '../../domain/examples.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import { toEntries } from '../../search/library.ts';
import { runInTurns, type Slices, unlessStopped } from '../../search/slices.ts';
import { toStem } from '../../search/stem.ts';
import { toWords } from '../../search/words.ts';
import { type Classifier, type Example, learn, UNTAUGHT } from './classifier.ts';
import { labelOf } from './labels.ts';
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
   * used, and what is still being learnt from an older state is given up. Nothing is learnt anew from a state that
   * teaches the same. Says whether something was.
   */
  learn(knowledge: Knowledge): Promise<boolean>;
  stop(): void;
}

export function createLearner(): Learner {
  let newest: Knowledge | undefined;
  let learntFrom: Knowledge | undefined;
  return {
    async learn(knowledge) {
      if (newest !== undefined) lessons.set(knowledge, lessonsOf(newest));
      newest = knowledge;
      await setImmediate(); // whoever asked for it goes on first
      const isOld = (): boolean => newest !== knowledge;
      if (learntFrom !== undefined && (await runInTurns(teachTheSame(learntFrom, knowledge)))) {
        if (!isOld()) learntFrom = knowledge;
        return false;
      }
      const learnt = await runInTurns(unlessStopped(learnAll(knowledge), isOld));
      if (learnt === undefined) return false;
      lessons.set(knowledge, learnt);
      learntFrom = knowledge;
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

/** Most edits change an answer, and not how people ask for it. */
function* teachTheSame(one: Knowledge, other: Knowledge): Slices<boolean> {
  const [all, others] = [phrasesOf(one), phrasesOf(other)];
  if (all.length !== others.length) return false;
  for (const [i, [label, phrases]] of all.entries()) {
    const [otherLabel, otherPhrases] = others[i] ?? [];
    if (label !== otherLabel || phrases.length !== otherPhrases?.length) return false;
    if (phrases.some((phrase, at) => phrase !== otherPhrases[at])) return false;
    yield;
  }
  return true;
}

/** All that is known of how people ask for what there is: titles, other names and the examples. */
const phrasesOf = (knowledge: Knowledge): (readonly [ExampleLabel, readonly string[]])[] => [
  ...toEntries(knowledge).map(({ kind, id, title, aliases }): [ExampleLabel, string[]] => [
    labelOf(kind, id),
    [title, ...aliases],
  ]),
  ...knowledge.examples,
];
