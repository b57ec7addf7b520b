import type { Framework } from './framework.ts';
import { bandOf, STATUS_WORTH, scoreAdoption, scoreSentiment, scoreSupport } from './scores.ts';
import {
  CATEGORIES,
  CONCURRENCIES,
  FEATURE_KEYS,
  FEATURES,
  type Feature,
  HOSTINGS,
  KINDS,
  STATUSES,
  TYPINGS,
} from './vocabulary.ts';

/** What a comparison can be about. */
export const TOPICS = {
  data: 'data and databases',
  security: 'security',
  api: 'building APIs',
  realtime: 'real-time',
  performance: 'performance',
  learning: 'learning',
  operations: 'running it',
  support: 'versions and support',
  popularity: 'popularity',
} as const;
export type Topic = keyof typeof TOPICS;

/** One thing in which frameworks can differ. */
export interface Row {
  readonly label: string;
  readonly topics: readonly Topic[];
  /** What holds for each framework, by id, for a reader. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** How much the difference tells, 0 (alike) to 1. */
  readonly spread: number;
}

export interface Cell {
  /** A few words, such as "✅ built in". */
  readonly text: string;
  /** What exactly, where more is known. */
  readonly detail?: string;
  /** Keys of the entry's sources. */
  readonly sources: readonly string[];
}

export interface Comparison {
  readonly frameworks: readonly Framework[];
  readonly topic: Topic | undefined;
  /** Rows that differ; those of the topic first, then the most telling. */
  readonly different: readonly Row[];
  readonly alike: readonly Row[];
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

const FEATURE_TOPICS: Readonly<Partial<Record<Feature, readonly Topic[]>>> = {
  orm: ['data'],
  migrations: ['data'],
  admin: ['data'],
  auth: ['security'],
  csrf: ['security'],
  validation: ['security', 'api'],
  openapi: ['api'],
  graphql: ['api'],
  websocket: ['realtime'],
  sse: ['realtime'],
  jobs: ['operations'],
  scheduler: ['operations'],
  caching: ['performance', 'data'],
  testing: ['learning'],
  cli: ['learning'],
};

/** How much a difference in plain facts tells, beside features (whose spread is their worth's). */
const TELLING = {
  category: 0.7,
  language: 0.9,
  typing: 0.5,
  async: 0.7,
  band: 0.5,
  judgement: 0.45,
  support: 0.4,
  minor: 0.2,
};

/** `key` tells cells apart: equal keys are alike however their details read. */
type Describe = (framework: Framework) => Cell & { readonly key: string };

function toRow(
  frameworks: readonly Framework[],
  label: string,
  topics: readonly Topic[],
  telling: number,
  describe: Describe,
): Row {
  const described = frameworks.map((framework) => ({ id: framework.id, ...describe(framework) }));
  const alike = new Set(described.map(({ key }) => key)).size === 1;
  return {
    label,
    topics,
    spread: alike ? 0 : telling,
    cells: new Map(described.map(({ id, ...cell }) => [id, cell])),
  };
}

function toFeatureRow(frameworks: readonly Framework[], key: Feature): Row {
  const worths = frameworks.flatMap(({ features }) => {
    const { status } = features[key];
    return status === 'unknown' ? [] : [STATUS_WORTH[status]];
  });
  const spread = worths.length < 2 ? 0.1 : Math.max(...worths) - Math.min(...worths);
  return toRow(frameworks, FEATURES[key], FEATURE_TOPICS[key] ?? [], spread, ({ features }) => {
    const feature = features[key];
    const { mark, words } = STATUSES[feature.status];
    return {
      text: `${mark} ${words}`,
      ...(feature.text !== undefined && { detail: feature.text }),
      key: feature.status,
      sources: feature.status === 'unknown' ? [] : feature.sources,
    };
  });
}

function toFactRows(frameworks: readonly Framework[], today: string): Row[] {
  const row = (label: string, topics: readonly Topic[], telling: number, describe: Describe): Row =>
    toRow(frameworks, label, topics, telling, describe);
  const plain = (text: string, sources: readonly string[]) => ({ text, key: text, sources });
  return [
    row('Language', [], TELLING.language, ({ language, summary }) => plain(language, summary.sources)),
    row('Kind', ['learning'], TELLING.category, ({ kind, category, summary }) =>
      plain(kind === 'runtime' ? KINDS.runtime : CATEGORIES[category], summary.sources),
    ),
    row('Types', ['learning'], TELLING.typing, ({ typing }) => ({
      text: TYPINGS[typing.value],
      key: typing.value,
      sources: typing.sources,
    })),
    row('Concurrency', ['realtime', 'performance'], TELLING.async, ({ async }) => ({
      text: CONCURRENCIES[async.value],
      key: async.value,
      sources: async.sources,
    })),
    row('Throughput', ['performance'], TELLING.band, (framework) => {
      const band = bandOf(framework);
      const figure = framework.performance.find(({ benchmark }) => benchmark === 'httparena-api-4');
      return plain(band === undefined ? '❔ unknown' : `band ${band} of A–E`, figure?.sources ?? []);
    }),
    row('Easy to learn', ['learning'], TELLING.judgement, ({ judgements: { learning } }) => ({
      text: `${learning.score} of 5`,
      detail: learning.rationale,
      key: String(learning.score),
      sources: [],
    })),
    row('Conventions that bind', ['learning'], TELLING.judgement, ({ judgements: { guardrails } }) => ({
      text: `${guardrails.score} of 5`,
      detail: guardrails.rationale,
      key: String(guardrails.score),
      sources: [],
    })),
    row('Support', ['support', 'operations'], TELLING.support, (framework) => {
      const { words, sources } = scoreSupport(framework, today);
      return plain(words, sources);
    }),
    row('Hosting', ['operations'], TELLING.minor, ({ hosting }) =>
      plain(hosting.value.map((key) => HOSTINGS[key]).join(', '), hosting.sources),
    ),
    row('Adoption', ['popularity'], TELLING.minor, (framework) => {
      const { words, sources } = scoreAdoption(framework);
      return plain(words, sources);
    }),
    row('Sentiment', ['popularity'], TELLING.minor, (framework) => {
      const { words, sources } = scoreSentiment(framework);
      return plain(words, sources);
    }),
    row('Licence', [], TELLING.minor, ({ licence }) => plain(licence.value, licence.sources)),
  ];
}

/** Two to four entries side by side on a day (`YYYY-MM-DD`); `all` is where fair pairs are looked for. */
export function compare(
  frameworks: readonly Framework[],
  topic: Topic | undefined,
  today: string,
  all: Iterable<Framework>,
): Comparison {
  const rows = [
    ...toFactRows(frameworks, today),
    ...FEATURE_KEYS.map((key) => toFeatureRow(frameworks, key)),
  ];
  const onTopic = (row: Row): number => (topic !== undefined && row.topics.includes(topic) ? 1 : 0);
  const byWeight = (a: Row, b: Row): number => onTopic(b) - onTopic(a) || b.spread - a.spread;
  return {
    frameworks,
    topic,
    different: rows.filter(({ spread }) => spread > 0).sort(byWeight),
    alike: rows.filter(({ spread }) => spread === 0).sort(byWeight),
    mismatch: findMismatch(frameworks, [...all]),
  };
}

const CATEGORY_ORDER = ['micro', 'structured', 'full-stack', 'platform'] as const;

function findMismatch(frameworks: readonly Framework[], all: readonly Framework[]): Mismatch | undefined {
  const runtime = frameworks.find(({ kind }) => kind === 'runtime');
  const other = frameworks.find(({ kind }) => kind !== 'runtime');
  if (runtime === undefined || other === undefined) return undefined;
  const rung = (framework: Framework): number => CATEGORY_ORDER.indexOf(framework.category);
  const distance = (framework: Framework): number => Math.abs(rung(framework) - rung(other));
  const used = ({ popularity }: Framework): number =>
    popularity.stackOverflowUsed?.value ?? popularity.stateOfJsUsage?.value ?? 0;
  const fair = all
    .filter(({ id, kind, runsOn }) => kind === 'framework' && runsOn.includes(runtime.id) && id !== other.id)
    .sort((a, b) => distance(a) - distance(b) || used(b) - used(a));
  return { runtime, framework: other, layered: other.runsOn.includes(runtime.id), fair };
}
