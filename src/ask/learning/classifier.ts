import type { ExampleFolder, ExampleLabel } from '../../domain/examples.ts';
import type { Slices } from '../../search/slices.ts';
import { FeatureCounts, type FeatureTable, toFeatureNumbers } from './features.ts';
import { type CompactModel, LinearModel, logSumExp } from './linear-model.ts';
import { PackedFeatures } from './packed-features.ts';

/** A text, as the stems of its words, and what it asks for. */
export interface Example {
  readonly stems: readonly string[];
  readonly label: ExampleLabel;
}

/** What a text may ask for, each label with its log-probability. */
export interface Likelihoods {
  /** That of a label; that of a blind guess where no example has the label. */
  logOf(label: ExampleLabel): number;
  /** That of the likeliest label. */
  readonly greatest: number;
  /** The likeliest ids in a folder, best first. */
  best(folder: ExampleFolder, count: number): string[];
  /** How much of the examples is in the text: the logarithm of the sum over all labels' scores. */
  readonly familiarity: number;
}

export interface Classifier {
  classify(stems: readonly string[]): Likelihoods;
}

/** Before anything was learnt the search decides: all labels are equally likely, and the level keeps it from silence. */
const UNDECIDED = -1;
export const UNTAUGHT: Classifier = {
  classify: () => ({ logOf: () => UNDECIDED, greatest: 0, best: () => [], familiarity: 0 }),
};

const ROUNDS = 4;
const STEP = 0.5;
/** Examples of one label stand together: they are gone through in steps of so many, a prime that does not divide them. */
const STRIDES = [7919, 7907] as const;

/** Learns from examples by stochastic gradient descent. The same examples make the same classifier. */
export function* learn(examples: readonly Example[]): Slices<Classifier> {
  if (examples.length === 0) return UNTAUGHT;
  const labels = [...new Set(examples.map(({ label }) => label))];
  const numberOf = new Map(labels.map((label, i) => [label, i]));
  const counts = new FeatureCounts();
  for (const { stems } of examples) {
    counts.add(toFeatureNumbers(stems));
    yield;
  }
  const table = counts.toTable();
  yield;
  // Numbers are made again rather than kept: all of them would take as much memory as the features.
  const texts = new PackedFeatures();
  for (const { stems } of examples) {
    texts.push(table.toFeatures(toFeatureNumbers(stems)));
    yield;
  }
  const rights = Uint16Array.from(examples, ({ label }) => numberOf.get(label) ?? 0);
  const model = yield* train(new LinearModel(table.size, labels.length), texts, rights);
  return toClassifier(numberOf, table, yield* model.toCompact());
}

function* train(model: LinearModel, texts: PackedFeatures, rights: Uint16Array): Slices<LinearModel> {
  const stride = STRIDES.find((prime) => texts.length % prime !== 0) ?? 1;
  const rivals = Array.from(rights, () => model.classes);
  for (let round = 0; round < ROUNDS; round++) {
    for (let n = 0; n < texts.length; n++) {
      const at = (n * stride) % texts.length;
      const step = STEP * (1 - (round + n / texts.length) / ROUNDS);
      rivals[at] = model.move(texts.at(at), rights[at] ?? 0, rivals[at] ?? model.classes, step);
      yield;
    }
  }
  return model;
}

function toClassifier(
  numberOf: ReadonlyMap<ExampleLabel, number>,
  table: FeatureTable,
  model: CompactModel,
): Classifier {
  const labels = [...numberOf.keys()];
  const guess = -Math.log(labels.length);
  return {
    classify(stems) {
      const scores = model.score(table.toFeatures(toFeatureNumbers(stems)));
      const familiarity = logSumExp(scores);
      const logOf = (label: ExampleLabel): number => {
        const score = scores[numberOf.get(label) ?? -1];
        return score === undefined ? guess : score - familiarity;
      };
      return {
        logOf,
        greatest: Math.max(...scores) - familiarity,
        best: (folder, count) =>
          labels
            .filter((label) => label.startsWith(`${folder}/`))
            .sort((a, b) => logOf(b) - logOf(a))
            .slice(0, count)
            .map((label) => label.slice(folder.length + 1)),
        familiarity,
      };
    },
  };
}
