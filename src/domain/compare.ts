import type { Framework } from './framework.ts';
import { type Row, toRows } from './rows.ts';
import type { Topic } from './topics.ts';
import { CATEGORIES, type Category, keysOf } from './vocabulary.ts';

export interface Comparison {
  readonly frameworks: readonly Framework[];
  readonly topic: Topic | undefined;
  /** The day that it holds for, `YYYY-MM-DD`. */
  readonly today: string;
  /** Rows that differ; those of the topic first, then the most telling. */
  readonly different: readonly Row[];
  /** Rows in which the same is known of all; in the same order. */
  readonly alike: readonly Row[];
  /** Rows in which nothing is known of any. */
  readonly unknown: readonly Row[];
  /** Set where they are not of one kind: which are which. */
  readonly mismatch: Mismatch | undefined;
}

/** A runtime beside a framework. */
export interface Mismatch {
  readonly runtime: Framework;
  readonly framework: Framework;
  /** The framework runs on that very runtime: layers, not rivals. */
  readonly layered: boolean;
  /** Frameworks on the runtime that make a fair pair, the closest first. */
  readonly fair: readonly Framework[];
}

/** Two to four entries side by side on a day (`YYYY-MM-DD`); `all` is where fair pairs are looked for. */
export function compare(
  frameworks: readonly Framework[],
  topic: Topic | undefined,
  today: string,
  all: Iterable<Framework>,
): Comparison {
  const rows = toRows(frameworks, today);
  const onTopic = (row: Row): number => (topic !== undefined && row.topics.includes(topic) ? 1 : 0);
  const byWeight = (a: Row, b: Row): number => onTopic(b) - onTopic(a) || b.spread - a.spread;
  return {
    frameworks,
    topic,
    today,
    different: rows.filter(({ differs }) => differs).sort(byWeight),
    alike: rows.filter(({ differs, unknown }) => !differs && !unknown).sort(byWeight),
    unknown: rows.filter(({ unknown }) => unknown),
    mismatch: findMismatch(frameworks, [...all]),
  };
}

const RUNGS: readonly Category[] = keysOf(CATEGORIES);

function findMismatch(frameworks: readonly Framework[], all: readonly Framework[]): Mismatch | undefined {
  const runtime = frameworks.find(({ kind }) => kind === 'runtime');
  const other = frameworks.find(({ kind }) => kind !== 'runtime');
  if (runtime === undefined || other === undefined) return undefined;
  const rung = (framework: Framework): number => RUNGS.indexOf(framework.category);
  const distance = (framework: Framework): number => Math.abs(rung(framework) - rung(other));
  const used = ({ popularity }: Framework): number =>
    popularity.stackOverflowUsed?.value ?? popularity.stateOfJsUsage?.value ?? 0;
  const fair = all
    .filter(({ id, kind, runsOn }) => kind === 'framework' && runsOn.includes(runtime.id) && id !== other.id)
    .sort((a, b) => distance(a) - distance(b) || used(b) - used(a));
  return { runtime, framework: other, layered: other.runsOn.includes(runtime.id), fair };
}
