import type { ExampleFolder, ExampleLabel } from '../../domain/examples.ts';
import { type Slices, sortInSlices } from '../../search/slices.ts';
import { FeatureCounts, type FeatureTable, toFeatureNumbers } from './features.ts';
import { hash, spread } from './hash.ts';
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
/** The length of the first step; each is a little shorter than the one before, down to nothing. */
const STEP = 0.5;

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
  const order = yield* toOrder(examples);
  const model = yield* train(new LinearModel(table.size, labels.length), texts, rights, order);
  return toClassifier(numberOf, table, yield* model.toCompact());
}

/**
 * The order in which examples are gone through. It looks random, which learning needs, but follows from the words of
 * each alone: an edit moves none of the others, so that it changes nothing but what it speaks of.
 */
function* toOrder(examples: readonly Example[]): Slices<Uint32Array> {
  const keys = new Uint32Array(examples.length);
  for (const [at, { stems }] of examples.entries()) {
    keys[at] = spread(hash(stems.join(' ')));
    yield;
  }
  const order = Uint32Array.from(keys.keys());
  yield* sortInSlices(order, (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return order;
}

function* train(
  model: LinearModel,
  texts: PackedFeatures,
  rights: Uint16Array,
  order: Uint32Array,
): Slices<LinearModel> {
  const rivals = Array.from(rights, () => model.classes);
  const steps = ROUNDS * order.length;
  for (let n = 0; n < steps; n++) {
    const at = order[n % order.length] ?? 0;
    rivals[at] = model.move(
      texts.at(at),
      rights[at] ?? 0,
      rivals[at] ?? model.classes,
      STEP * (1 - n / steps),
    );
    yield;
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
