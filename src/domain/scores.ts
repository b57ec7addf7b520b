import type { Framework } from './framework.ts';
import { describeSupport, monthsOfSupport, recommendedCycle, supportOf } from './support.ts';
import { BENCHMARKS, FEATURE_KEYS, type Status } from './vocabulary.ts';

/** A computed score: `value` from 0 to 1, or undefined where the facts do not say. */
export interface Score {
  readonly value: number | undefined;
  /** What was found, for a reader: "14 of 18 known features in the box". */
  readonly words: string;
  /** Keys of the entry's sources. */
  readonly sources: readonly string[];
}

/** The rules in words; whoever asks "why" is shown them, and the functions below follow them. */
export const SCORE_RULES = {
  batteries:
    'Sum over 18 features: built in 1, official add-on 0.75, documented choice 0.4, third party 0.2, none 0; unknown ones do not count.',
  throughput:
    'Band of the mixed API test of HttpArena on 4 CPUs: A from 40,000 requests a second, B from 20,000, C from 10,000, D from 5,000, E below. One benchmark only: never a rank.',
  adoption:
    'Stack Overflow survey 2025, used by: 5 from 15 %, 4 from 8 %, 3 from 4 %, 2 from 1 %, 1 below; not asked is unknown.',
  sentiment:
    'Stack Overflow survey 2025, admired by: 5 from 65 %, 4 from 55 %, 3 from 48 %, 2 from 40 %, 1 below; not asked is unknown.',
  support:
    'Months of security fixes left on the longest-lived line on the day of the question: 5 from 36, 4 from 24, 3 from 12, 2 from 6, 1 below; no published dates count 2.',
} as const;

/** What a feature's status is worth; unknown has no worth, which is not zero. */
export const STATUS_WORTH: Readonly<Record<Exclude<Status, 'unknown'>, number>> = {
  builtin: 1,
  official: 0.75,
  documented: 0.4,
  thirdparty: 0.2,
  none: 0,
};

/** The greatest grade whose floor the value reaches; floors are those of grades 5, 4, 3 and 2. */
function grade(value: number, floors: readonly [number, number, number, number]): number {
  const index = floors.findIndex((floor) => value >= floor);
  return index === -1 ? 1 : 5 - index;
}

const toUnit = (gradeOfFive: number): number => (gradeOfFive - 1) / 4;

export function scoreBatteries(framework: Framework): Score {
  const known = FEATURE_KEYS.map((key) => framework.features[key]).filter(
    (feature) => feature.status !== 'unknown',
  );
  const worth = known.reduce((sum, { status }) => sum + STATUS_WORTH[status], 0);
  const close = known.filter(({ status }) => status === 'builtin' || status === 'official').length;
  return {
    value: known.length === 0 ? undefined : worth / known.length,
    words: `${close} of ${known.length} known features built in or official`,
    sources: [...new Set(known.flatMap(({ sources }) => sources))],
  };
}

export type Band = 'A' | 'B' | 'C' | 'D' | 'E';
const BANDS: readonly Band[] = ['A', 'B', 'C', 'D', 'E'];

/** The performance band, or undefined where the benchmark does not list the framework. */
export function bandOf(framework: Framework): Band | undefined {
  const figure = framework.performance.find(({ benchmark }) => benchmark === 'httparena-api-4');
  return figure && BANDS[5 - grade(figure.value, [40_000, 20_000, 10_000, 5_000])];
}

export function scoreThroughput(framework: Framework): Score {
  const figure = framework.performance.find(({ benchmark }) => benchmark === 'httparena-api-4');
  const band = bandOf(framework);
  if (figure === undefined || band === undefined) {
    return { value: undefined, words: 'not in the benchmark we use', sources: [] };
  }
  return {
    value: 1 - BANDS.indexOf(band) / 4,
    words: `throughput band ${band} of A–E (HttpArena, ${BENCHMARKS['httparena-api-4'].date})`,
    sources: figure.sources,
  };
}

function scorePercent(
  fact: { value: number; sources: readonly string[] } | undefined,
  floors: readonly [number, number, number, number],
  verb: string,
): Score {
  if (fact === undefined) return { value: undefined, words: 'not asked about in the survey', sources: [] };
  return {
    value: toUnit(grade(fact.value, floors)),
    words: `${verb} ${fact.value.toFixed(1)} % (Stack Overflow 2025)`,
    sources: fact.sources,
  };
}

export const scoreAdoption = ({ popularity }: Framework): Score =>
  scorePercent(popularity.stackOverflowUsed, [15, 8, 4, 1], 'used by');

export const scoreSentiment = ({ popularity }: Framework): Score =>
  scorePercent(popularity.stackOverflowAdmired, [65, 55, 48, 40], 'admired by');

/** Depends on the day of the question. */
export function scoreSupport(framework: Framework, today: string): Score {
  const months = monthsOfSupport(framework, today);
  const cycle = recommendedCycle(framework, today);
  if (months === undefined || cycle === undefined) {
    return {
      value: toUnit(2),
      words: 'no support dates published',
      sources: framework.support.policy.sources,
    };
  }
  return {
    value: toUnit(grade(months, [36, 24, 12, 6])),
    words: `${cycle.version}${cycle.lts === true ? ' LTS' : ''} ${describeSupport(supportOf(cycle, today))}`,
    sources: cycle.sources,
  };
}
