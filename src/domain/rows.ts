import type { Framework } from './framework.ts';
import {
  bandOf,
  STATUS_WORTH,
  scoreAdoption,
  scoreSentiment,
  scoreSupport,
  scoreThroughput,
  toUnit,
} from './scores.ts';
import { joinWords } from './text.ts';
import { FEATURE_ROWS, type Topic } from './topics.ts';
import {
  BENCHMARKS,
  CATEGORIES,
  CONCURRENCIES,
  type Concurrency,
  FEATURE_KEYS,
  FEATURES,
  type Feature,
  HOSTINGS,
  KINDS,
  STATUSES,
  TYPINGS,
} from './vocabulary.ts';

/** One thing in which frameworks can differ. */
export interface Row {
  readonly label: string;
  /** One of the 18 features, or any other fact or judgement. */
  readonly kind: 'feature' | 'fact';
  readonly topics: readonly Topic[];
  /** What holds for each framework, by id, for a reader. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Nothing is known for any of them: such a row neither differs nor is alike. */
  readonly unknown: boolean;
  readonly differs: boolean;
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

/** Equal keys are alike however their details read; no key is unknown. `level` says how far apart, 0 to 1. */
interface Finding extends Cell {
  readonly key: string | undefined;
  readonly level?: number | undefined;
}

interface Question {
  readonly label: string;
  readonly kind: Row['kind'];
  readonly topics: readonly Topic[];
  /** How much the greatest difference tells, 0 to 1. */
  readonly telling: number;
  readonly find: (framework: Framework, today: string) => Finding;
  /** Asked only about entries that it makes sense for; one such entry among them is enough. */
  readonly applies?: (framework: Framework) => boolean;
}

/** A difference that rests on one known side, or on a small step, still tells this share. */
const LEAST = 0.15;
const UNKNOWN_TEXT = `${STATUSES.unknown.mark} ${STATUSES.unknown.words}`;

function toRow(frameworks: readonly Framework[], today: string, question: Question): Row {
  const { label, kind, topics, telling } = question;
  const findings = frameworks.map((framework) => ({ id: framework.id, ...question.find(framework, today) }));
  const keys = new Set(findings.map(({ key }) => key));
  const differs = keys.size > 1;
  return {
    label,
    kind,
    topics,
    cells: new Map(findings.map(({ id, key: _, level: __, ...cell }) => [id, cell])),
    unknown: !differs && keys.has(undefined),
    differs,
    spread: differs ? telling * measureDistance(findings) : 0,
  };
}

/** How far apart the known findings are, 0 to 1. Without levels, different is different. */
function measureDistance(findings: readonly Finding[]): number {
  const known = findings.filter(({ key }) => key !== undefined);
  if (known.length < 2) return LEAST;
  const levels = known.flatMap(({ level }) => level ?? []);
  if (levels.length < known.length) return 1;
  return Math.max(LEAST, Math.max(...levels) - Math.min(...levels));
}

const toFeatureQuestion = (key: Feature): Question => ({
  label: FEATURES[key],
  kind: 'feature',
  ...FEATURE_ROWS[key],
  find({ features }) {
    const feature = features[key];
    const { mark, words } = STATUSES[feature.status];
    const detail = feature.text === undefined ? {} : { detail: feature.text };
    return feature.status === 'unknown'
      ? { text: UNKNOWN_TEXT, ...detail, sources: [], key: undefined }
      : {
          text: `${mark} ${words}`,
          ...detail,
          sources: feature.sources,
          key: feature.status,
          level: STATUS_WORTH[feature.status],
        };
  },
});

const fact = (
  label: string,
  telling: number,
  topics: readonly Topic[],
  find: Question['find'],
): Question => ({ label, kind: 'fact', topics, telling, find });

const plain = (text: string, sources: readonly string[], level?: number): Finding => ({
  text,
  key: text,
  level,
  sources,
});

const CONCURRENCY_LEVELS: Readonly<Record<Concurrency, number>> = { native: 1, partial: 0.5, threads: 0 };

const findOverhead = ({ performance }: Framework) =>
  performance.find(({ benchmark }) => benchmark === 'fastify-benchmarks');

const FACTS: readonly Question[] = [
  fact('Language', 1, [], ({ language, alsoLanguages, summary }) => {
    const languages = [language, ...alsoLanguages];
    return { ...plain(joinWords(languages, 'or'), summary.sources), key: languages.sort().join() };
  }),
  fact('Kind', 0.95, ['learning'], ({ kind, category, summary }) =>
    plain(kind === 'runtime' ? KINDS.runtime : CATEGORIES[category], summary.sources),
  ),
  fact('Types', 0.5, ['learning'], ({ typing }) => plain(TYPINGS[typing.value], typing.sources)),
  fact('Concurrency', 0.6, ['realtime', 'performance'], ({ async }) =>
    plain(CONCURRENCIES[async.value], async.sources, CONCURRENCY_LEVELS[async.value]),
  ),
  fact('Throughput', 0.6, ['performance'], (framework) => {
    const band = bandOf(framework);
    const { value, sources } = scoreThroughput(framework);
    return band === undefined
      ? { text: UNKNOWN_TEXT, sources: [], key: undefined }
      : plain(`band ${band} of A–E`, sources, value);
  }),
  {
    ...fact('Overhead on Node.js', 0.4, ['performance'], (framework) => {
      const figure = findOverhead(framework);
      if (figure === undefined) return { text: UNKNOWN_TEXT, sources: [], key: undefined };
      const { date, caveat } = BENCHMARKS['fastify-benchmarks'];
      const thousands = `${Math.round(figure.value / 1000)},000 empty answers a second`;
      return { ...plain(thousands, figure.sources), detail: `${date}, ${caveat}` };
    }),
    applies: (framework) => findOverhead(framework) !== undefined,
  },
  fact('Easy to learn', 0.7, ['learning'], ({ judgements: { learning } }) => ({
    ...plain(`${learning.score} of 5`, [], toUnit(learning.score)),
    detail: learning.rationale,
  })),
  fact('Conventions that bind', 0.7, ['learning'], ({ judgements: { guardrails } }) => ({
    ...plain(`${guardrails.score} of 5`, [], toUnit(guardrails.score)),
    detail: guardrails.rationale,
  })),
  fact('Support', 0.5, ['support', 'operations'], (framework, today) => {
    const { words, sources, value } = scoreSupport(framework, today);
    return plain(words, sources, value);
  }),
  fact('Hosting', 0.2, ['operations'], ({ hosting }) =>
    plain(hosting.value.map((key) => HOSTINGS[key]).join(', '), hosting.sources),
  ),
  fact('Adoption', 0.3, ['popularity'], (framework) => {
    const { words, sources, value } = scoreAdoption(framework);
    return { ...plain(words, sources, value), key: value === undefined ? undefined : words };
  }),
  fact('Sentiment', 0.25, ['popularity'], (framework) => {
    const { words, sources, value } = scoreSentiment(framework);
    return { ...plain(words, sources, value), key: value === undefined ? undefined : words };
  }),
  fact('Licence', 0.2, [], ({ licence }) => plain(licence.value, licence.sources)),
];

const QUESTIONS: readonly Question[] = [...FACTS, ...FEATURE_KEYS.map(toFeatureQuestion)];

/** Everything that entries are compared in, on a day (`YYYY-MM-DD`). */
export const toRows = (frameworks: readonly Framework[], today: string): Row[] =>
  QUESTIONS.filter(({ applies }) => applies === undefined || frameworks.some(applies)).map((question) =>
    toRow(frameworks, today, question),
  );
