import type { Framework } from './framework.ts';
import {
  type Score,
  STATUS_WORTH,
  scoreAdoption,
  scoreBatteries,
  scoreSentiment,
  scoreSupport,
  scoreThroughput,
} from './scores.ts';
import { type Category, FEATURES, type Feature, type Project, STATUSES, type Typing } from './vocabulary.ts';

/** What a framework is judged in: the question, the day it is asked, and the project it is for. */
export interface Situation {
  readonly today: string;
  readonly project?: Project;
}

/** Something a recommendation can weigh. */
export interface Criterion {
  /** For "if … mattered more". */
  readonly label: string;
  /** Whether the score is computed from facts; otherwise it is an editorial opinion. */
  readonly factual: boolean;
  score(framework: Framework, situation: Situation): Score;
}

const UNKNOWN: Score = { value: undefined, words: 'not established', sources: [] };

/** The mean worth of some features, those that are known. */
function scoreFeatures(framework: Framework, keys: readonly Feature[]): Score {
  const known = keys.flatMap((key) => {
    const feature = framework.features[key];
    return feature.status === 'unknown' ? [] : [{ key, ...feature }];
  });
  if (known.length === 0) return UNKNOWN;
  return {
    value: known.reduce((sum, { status }) => sum + STATUS_WORTH[status], 0) / known.length,
    words: known.map(({ key, status }) => `${FEATURES[key]} ${STATUSES[status].words}`).join(', '),
    sources: [...new Set(known.flatMap(({ sources }) => sources))],
  };
}

const features = (label: string, ...keys: Feature[]): Criterion => ({
  label,
  factual: true,
  score: (framework) => scoreFeatures(framework, keys),
});

const TYPED: Readonly<Record<Typing, number>> = {
  static: 1,
  typescript: 1,
  hints: 0.75,
  optional: 0.4,
  dynamic: 0,
};
const SMALL: Readonly<Record<Category, number>> = {
  micro: 1,
  structured: 0.5,
  'full-stack': 0.2,
  platform: 0.8,
};

function scoreRealtime(framework: Framework): Score {
  const offered = scoreFeatures(framework, ['websocket', 'sse']);
  const { value: model, sources } = framework.async;
  const concurrency = { native: 1, partial: 0.5, threads: 0.25 }[model];
  return {
    value: offered.value === undefined ? undefined : 0.6 * offered.value + 0.4 * concurrency,
    words: offered.words,
    sources: [...new Set([...offered.sources, ...sources])],
  };
}

/** How well the entry's authors think it suits the project; neither praised nor warned of is in between. */
function scoreFit(framework: Framework, { project }: Situation): Score {
  if (project === undefined) return UNKNOWN;
  const praise = framework.goodFor.find(({ projects }) => projects.includes(project));
  const doubt = framework.thinkTwice.find(({ projects }) => projects.includes(project));
  if (praise && doubt) return { value: 0.6, words: praise.text, sources: [] };
  if (praise) return { value: 1, words: praise.text, sources: [] };
  if (doubt) return { value: 0, words: `think twice: ${doubt.text}`, sources: [] };
  return { value: 0.35, words: 'neither its strong nor its weak side', sources: [] };
}

const judged = (label: string, key: 'learning' | 'guardrails'): Criterion => ({
  label,
  factual: false,
  score: ({ judgements }) => ({
    value: (judgements[key].score - 1) / 4,
    words: judgements[key].rationale,
    sources: [],
  }),
});

/** Everything a recommendation can weigh, in the order in which equal reasons are told. */
export const CRITERIA = {
  fit: { label: 'fit for the project', factual: false, score: scoreFit },
  api: features('API tooling (OpenAPI, validation)', 'openapi', 'validation'),
  data: features('data access (ORM, migrations)', 'orm', 'migrations'),
  admin: features('a back office', 'admin'),
  auth: features('accounts in the box', 'auth', 'csrf'),
  pages: features('server-rendered pages', 'templating', 'i18n'),
  jobs: features('background work', 'jobs', 'scheduler'),
  batteries: { label: 'much in the box', factual: true, score: scoreBatteries },
  realtime: { label: 'real-time', factual: true, score: scoreRealtime },
  throughput: { label: 'raw throughput', factual: true, score: scoreThroughput },
  typed: {
    label: 'typed code',
    factual: true,
    score: ({ typing }) => ({
      value: TYPED[typing.value],
      words: typing.text ?? typing.value,
      sources: typing.sources,
    }),
  },
  small: {
    label: 'a small core',
    factual: true,
    score: ({ category, summary }) => ({
      value: SMALL[category],
      words: `a ${category} framework`,
      sources: summary.sources,
    }),
  },
  support: {
    label: 'long-term support',
    factual: true,
    score: (framework, { today }) => scoreSupport(framework, today),
  },
  hiring: { label: 'people who know it', factual: true, score: scoreAdoption },
  sentiment: { label: 'how its users like it', factual: true, score: scoreSentiment },
  learning: judged('easy learning', 'learning'),
  guardrails: judged('conventions that keep a team together', 'guardrails'),
} as const satisfies Record<string, Criterion>;
export type CriterionKey = keyof typeof CRITERIA;

/** How much each criterion counts, 0 to 6. What is not named counts nothing. */
export type Weights = Readonly<Partial<Record<CriterionKey, number>>>;
