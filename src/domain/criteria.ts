import type { Framework } from './framework.ts';
import {
  NOT_ESTABLISHED,
  type Score,
  scoreAdoption,
  scoreBatteries,
  scoreFeatures,
  scoreSentiment,
  scoreSupport,
  scoreThroughput,
  toUnit,
} from './scores.ts';
import {
  CATEGORIES,
  type Category,
  CONCURRENCIES,
  type Feature,
  type Language,
  type Project,
  TYPINGS,
  type Typing,
} from './vocabulary.ts';

/** What a framework is judged in: the day of the question (`YYYY-MM-DD`), the project, and what it must offer. */
export interface Situation {
  readonly today: string;
  readonly project?: Project;
  readonly features: readonly Feature[];
}

/** Something a recommendation can weigh. */
export interface Criterion {
  /** For "if … mattered more". */
  readonly label: string;
  /** Whether the score is computed from facts; otherwise it is an editorial opinion. */
  readonly factual: boolean;
  score(framework: Framework, situation: Situation): Score;
}

const features = (label: string, ...keys: Feature[]): Criterion => ({
  label,
  factual: true,
  score: (framework) => scoreFeatures(framework, keys),
});

/** What the compiler or the framework checks: all, all but what comes in at run time, what is annotated, little, nothing. */
const TYPED: Readonly<Record<Typing, number>> = {
  static: 1,
  typescript: 0.9,
  hints: 0.6,
  optional: 0.3,
  dynamic: 0,
};
const SMALL: Readonly<Record<Category, number>> = {
  micro: 1,
  structured: 0.3,
  'full-stack': 0,
  platform: 1,
};

/** WebSockets, and a concurrency model that bears many open connections, 3 to 2. */
function scoreRealtime(framework: Framework): Score {
  const { value, words, sources } = scoreFeatures(framework, ['websocket']);
  if (value === undefined) return NOT_ESTABLISHED;
  const { async } = framework;
  return {
    value: 0.6 * value + 0.4 * { native: 1, partial: 0.5, threads: 0.25 }[async.value],
    words: `${words}, ${CONCURRENCIES[async.value]}`,
    sources: [...new Set([...sources, ...async.sources])],
  };
}

/** Languages of what stands beside the project: one language for both spares a border. */
const COMPANIONS: Readonly<Partial<Record<Project, { languages: readonly Language[]; words: string }>>> = {
  bff: { languages: ['TypeScript', 'JavaScript'], words: 'the language of the browser' },
  'ml-serving': { languages: ['Python'], words: 'the language of most model libraries' },
};

function scoreCompanion({ language, alsoLanguages, summary }: Framework, { project }: Situation): Score {
  const companion = project && COMPANIONS[project];
  if (companion === undefined) return NOT_ESTABLISHED;
  const shared = [language, ...alsoLanguages].find((one) => companion.languages.includes(one));
  return {
    value: shared === undefined ? 0 : 1,
    words: shared === undefined ? `${language}, not ${companion.words}` : `${shared}, ${companion.words}`,
    sources: summary.sources,
  };
}

/** How well the entry's authors think it suits the project; neither praised nor warned of is in between. */
function scoreFit(framework: Framework, { project }: Situation): Score {
  if (project === undefined) return NOT_ESTABLISHED;
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
    value: toUnit(judgements[key].score),
    words: judgements[key].rationale,
    sources: [],
  }),
});

/** Everything a recommendation can weigh, in the order in which equal reasons are told. */
export const CRITERIA = {
  fit: { label: 'fit for the project', factual: false, score: scoreFit },
  musts: {
    label: 'your must-haves',
    factual: true,
    score: (framework, { features: wanted }) => scoreFeatures(framework, wanted),
  },
  api: features('API tooling (OpenAPI, validation)', 'openapi', 'validation'),
  data: features('data access (ORM, migrations)', 'orm', 'migrations'),
  admin: features('a back office', 'admin'),
  auth: features('accounts and CSRF protection', 'auth', 'csrf'),
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
      words: typing.text ?? TYPINGS[typing.value],
      sources: typing.sources,
    }),
  },
  small: {
    label: 'a small core',
    factual: true,
    score: ({ category, summary }) => ({
      value: SMALL[category],
      words: `a ${CATEGORIES[category]}`,
      sources: summary.sources,
    }),
  },
  companion: { label: 'one language with what stands beside it', factual: true, score: scoreCompanion },
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
