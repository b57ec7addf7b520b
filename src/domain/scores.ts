import type { Framework } from './framework.ts';
import { describeSupport, monthsOfSupport, recommendedCycle, supportOf } from './support.ts';
import {
  BENCHMARKS,
  type Benchmark,
  FEATURE_KEYS,
  FEATURES,
  type Feature,
  STATUSES,
  type Status,
} from './vocabulary.ts';

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
    'Sum over 18 features: built in 1, official add-on 0.75, documented choice 0.4, third party 0.2, none 0, unknown 0.25; divided by 18.',
  throughput:
    'Band of the mixed API test of HttpArena on 4 CPUs: A from 40,000 requests a second, B from 20,000, C from 10,000, D from 5,000, E below. Not listed there: the lowest figure of the-benchmarker vouches for B or C at most, since it keeps entries back; otherwise unknown. A band, never a rank.',
  adoption:
    'Stack Overflow survey 2025, used by: 5 from 15 %, 4 from 8 %, 3 from 4 %, 2 from 1 %, 1 below; not asked is unknown.',
  sentiment:
    'Stack Overflow survey 2025, admired by: 5 from 65 %, 4 from 55 %, 3 from 48 %, 2 from 40 %, 1 below; not asked is unknown.',
  support:
    'Months of security fixes left, on the day of the question, on the line to build on (the newest LTS line, or else the newest): 5 from 36, 4 from 24, 3 from 12, 2 from 6, 1 below; no published dates count 2.',
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

/** A grade from 1 to 5 as a value from 0 to 1. */
export const toUnit = (gradeOfFive: number): number => (gradeOfFive - 1) / 4;

/**
 * What an unknown counts where something has to count: grade 2 of 5, as support dates that nobody published.
 * More than a known lack, less than anything worth having.
 */
export const UNKNOWN_VALUE = toUnit(2);

/** The mean worth of some features. One unknown among known ones counts `UNKNOWN_VALUE`, so that it never flatters. */
export function scoreFeatures({ features }: Framework, keys: readonly Feature[]): Score {
  const facts = keys.map((key) => ({ key, ...features[key] }));
  const worths = facts.map(({ status }) => (status === 'unknown' ? undefined : STATUS_WORTH[status]));
  if (worths.every((worth) => worth === undefined)) return NOT_ESTABLISHED;
  return {
    value: worths.reduce<number>((sum, worth) => sum + (worth ?? UNKNOWN_VALUE), 0) / keys.length,
    words: facts.map(({ key, status }) => `${FEATURES[key]} ${STATUSES[status].words}`).join(', '),
    sources: [...new Set(facts.flatMap((fact) => (fact.status === 'unknown' ? [] : fact.sources)))],
  };
}

/** Nothing in the entry tells. */
export const NOT_ESTABLISHED: Score = { value: undefined, words: 'not established', sources: [] };

export function scoreBatteries(framework: Framework): Score {
  const known = FEATURE_KEYS.map((key) => framework.features[key].status).filter(
    (status) => status !== 'unknown',
  );
  const close = known.filter((status) => status === 'builtin' || status === 'official').length;
  return {
    ...scoreFeatures(framework, FEATURE_KEYS),
    words: `${close} of ${known.length} known features built in or official`,
  };
}

export type Band = 'A' | 'B' | 'C' | 'D' | 'E';
const BANDS: readonly Band[] = ['A', 'B', 'C', 'D', 'E'];
const BAND_FLOORS = [40_000, 20_000, 10_000, 5_000] as const;
const toBand = (requestsASecond: number): Band => BANDS[5 - grade(requestsASecond, BAND_FLOORS)] ?? 'E';
const worthOf = (band: Band): number => 1 - BANDS.indexOf(band) / 4;

type Figure = Framework['performance'][number];

/** The lowest figure of a benchmark: an entry may be listed on several runtimes. */
function lowestFigure({ performance }: Framework, benchmark: Benchmark): Figure | undefined {
  return performance.filter((figure) => figure.benchmark === benchmark).sort((a, b) => a.value - b.value)[0];
}

/** The performance band, or undefined where the benchmark does not list the framework. */
export function bandOf(framework: Framework): Band | undefined {
  const figure = lowestFigure(framework, 'httparena-api-4');
  return figure && toBand(figure.value);
}

/** What the second benchmark vouches for: B or C. Its low figures tell nothing, for it keeps entries back. */
export function vouchedBand(framework: Framework): 'B' | 'C' | undefined {
  const figure = lowestFigure(framework, 'the-benchmarker-64');
  const band = figure && toBand(figure.value);
  if (band === 'A' || band === 'B') return 'B';
  return band === 'C' ? 'C' : undefined;
}

export function scoreThroughput(framework: Framework): Score {
  const figure = lowestFigure(framework, 'httparena-api-4');
  const second = lowestFigure(framework, 'the-benchmarker-64');
  const vouched = vouchedBand(framework);
  if (figure !== undefined) {
    const band = toBand(figure.value);
    return {
      value: worthOf(band),
      words: `throughput band ${band} of A–E (HttpArena ${BENCHMARKS['httparena-api-4'].date}, as ${figure.entry})`,
      sources: figure.sources,
    };
  }
  if (vouched !== undefined && second !== undefined) {
    return {
      value: worthOf(vouched),
      words: `throughput band ${vouched} by a second opinion alone (the-benchmarker ${BENCHMARKS['the-benchmarker-64'].date}, as ${second.entry})`,
      sources: second.sources,
    };
  }
  return { value: undefined, words: 'not in the benchmark we use', sources: [] };
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
  const cycle = recommendedCycle(framework, today);
  if (cycle === undefined) {
    const { sources } = framework.support.policy;
    return { value: UNKNOWN_VALUE, words: 'no support dates published', sources };
  }
  const months = monthsOfSupport(framework, today);
  return {
    value: months === undefined ? UNKNOWN_VALUE : toUnit(grade(months, [36, 24, 12, 6])),
    words: `${cycle.version}${cycle.lts === true ? ' LTS' : ''}: ${describeSupport(supportOf(cycle, today))}`,
    sources: cycle.sources,
  };
}
