import type { Accuracy } from './accuracy.ts';
import type { Asked } from './asked.ts';
import type { Autocomplete } from './autocomplete.ts';
import type { Cost } from './scale.ts';
import { type Row, toPercent } from './table.ts';

/** What the project reached in one run; what could not be measured is missing. */
export interface Reached {
  readonly asked: Asked;
  /** By the name of the set. */
  readonly sets: ReadonlyMap<string, Accuracy>;
  readonly names: number;
  readonly autocomplete: Autocomplete | undefined;
  /** By the number of entries. */
  readonly costs: ReadonlyMap<number, Cost | undefined>;
}

type Aim = readonly [
  name: string,
  relation: '≥' | '≤',
  aim: number,
  format: (value: number | undefined) => string,
  read: (reached: Reached) => number | undefined,
];

const toNumber = (value: number | undefined): string => value?.toFixed(2) ?? '–';

const [SMALL, LARGE, HUGE] = [100, 10_000, 100_000];

/** How many times as long a question takes with the most entries as with the fewest. */
function growthOf({ costs }: Reached): number | undefined {
  const [small, huge] = [costs.get(SMALL), costs.get(HUGE)];
  return small && huge && huge.medianMs / small.medianMs;
}

const AIMS: readonly Aim[] = [
  ['/ask, own', '≥', 0.95, toPercent, ({ asked }) => asked.firstRight],
  ['  one error more', '≥', 0.93, toPercent, ({ asked }) => asked.withOneError],
  ['  foreign, public', '≤', 0.02, toPercent, ({ asked }) => asked.foreignAnswered],
  ['names, one error', '≥', 0.99, toPercent, ({ names }) => names],
  ['curekart', '≥', 0.8, toPercent, ({ sets }) => sets.get('curekart')?.firstRight],
  ['  two errors', '≥', 0.75, toPercent, ({ sets }) => sets.get('curekart')?.withTwoErrors],
  ['sofmattress', '≥', 0.81, toPercent, ({ sets }) => sets.get('sofmattress')?.firstRight],
  ['  two errors', '≥', 0.71, toPercent, ({ sets }) => sets.get('sofmattress')?.withTwoErrors],
  ['autocomplete', '≥', 0.77, toPercent, ({ autocomplete }) => autocomplete?.literal],
  ['  telling words', '≥', 0.91, toPercent, ({ autocomplete }) => autocomplete?.telling],
  ['  with an error', '≥', 0.76, toPercent, ({ autocomplete }) => autocomplete?.misspelt],
  ['100,000: p50 ms', '≤', 0.5, toNumber, ({ costs }) => costs.get(HUGE)?.medianMs],
  ['  p99 ms', '≤', 3, toNumber, ({ costs }) => costs.get(HUGE)?.p99Ms],
  ['  times 100', '≤', 3, toNumber, growthOf],
  ['10,000: build ms', '≤', 250, toNumber, ({ costs }) => costs.get(LARGE)?.buildMs],
  ['  heap MB', '≤', 10, toNumber, ({ costs }) => costs.get(LARGE)?.heapMb],
];

export const AIM_COLUMNS = ['aim', 'reached', 'held'];

/** What the project sets itself, each aim with what was reached and whether it holds. */
export const toAimRows = (reached: Reached): Row[] =>
  AIMS.map(([name, relation, aim, format, read]) => {
    const value = read(reached);
    return { name, cells: [`${relation} ${format(aim)}`, format(value), toVerdict(relation, aim, value)] };
  });

function toVerdict(relation: '≥' | '≤', aim: number, value: number | undefined): string {
  if (value === undefined) return '–';
  return (relation === '≥' ? value >= aim : value <= aim) ? 'yes' : 'NO';
}
