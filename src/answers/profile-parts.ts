import type { Section } from '../domain/answer.ts';
import type { Framework } from '../domain/framework.ts';
import {
  SCORE_RULES,
  scoreAdoption,
  scoreBatteries,
  scoreSentiment,
  scoreThroughput,
} from '../domain/scores.ts';
import { describeSupport, supportOf } from '../domain/support.ts';
import { capitalize, toList } from '../domain/text.ts';
import {
  BENCHMARKS,
  CONCURRENCIES,
  FEATURES,
  type Feature,
  keysOf,
  STATUSES,
  type Status,
  TYPINGS,
} from '../domain/vocabulary.ts';

interface PartText {
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Keys of the entry's sources. */
  readonly cites: readonly string[];
}

interface Part {
  readonly label: string;
  readonly hint: string;
  readonly describe: (framework: Framework, today: string) => PartText;
}

function describeFeatures(framework: Framework): PartText {
  const ofStatus = (status: Status): Feature[] =>
    keysOf(FEATURES).filter((key) => framework.features[key].status === status);
  const sections = keysOf(STATUSES).flatMap((status): Section[] => {
    const keys = ofStatus(status);
    const line = (key: Feature): string => {
      const { text } = framework.features[key];
      return text === undefined ? FEATURES[key] : `${FEATURES[key]}: ${text}`;
    };
    const { mark, words } = STATUSES[status];
    return keys.length === 0 ? [] : [{ heading: `${mark} ${words}`, text: toList(keys.map(line)) }];
  });
  const cites = keysOf(FEATURES).flatMap((key) => {
    const feature = framework.features[key];
    return feature.status === 'unknown' ? [] : feature.sources;
  });
  return { lead: `${scoreBatteries(framework).words}. Unknown is not a no.`, sections, cites };
}

function describeStrengths({ strengths, tradeoffs, goodFor, thinkTwice, philosophy }: Framework): PartText {
  const texts = (items: readonly { text: string }[]): string => toList(items.map(({ text }) => text));
  return {
    lead: philosophy.text,
    sections: [
      { heading: 'Strengths', text: texts(strengths) },
      { heading: 'Trade-offs', text: texts(tradeoffs) },
      { heading: 'Good for (our view)', text: texts(goodFor) },
      { heading: 'Think twice (our view)', text: texts(thinkTwice) },
    ],
    cites: [philosophy, ...strengths, ...tradeoffs].flatMap(({ sources }) => sources),
  };
}

function describeVersions({ release, support, name }: Framework, today: string): PartText {
  const lines = support.cycles.map(
    (cycle) =>
      `**${cycle.version}${cycle.lts === true ? ' LTS' : ''}**: ${describeSupport(supportOf(cycle, today))}`,
  );
  return {
    lead: `The newest version of ${name} is **${release.latest.value}**. ${release.latest.text ?? ''}`.trim(),
    sections: [
      { heading: 'What the project promises', text: support.policy.text },
      ...(release.cadence ? [{ heading: 'Rhythm', text: release.cadence.text }] : []),
      ...(lines.length > 0 ? [{ heading: `Lines on ${today}`, text: toList(lines) }] : []),
    ],
    cites: [release.latest, support.policy, ...support.cycles].flatMap(({ sources }) => sources),
  };
}

function describePerformance(framework: Framework): PartText {
  const figures = framework.performance.map(({ benchmark, entry, value, caveat }) => {
    const { title, date, unit, caveat: general } = BENCHMARKS[benchmark];
    const figure = `${value.toLocaleString('en-US')} ${unit} as \`${entry}\``;
    return {
      heading: `${title} (${date})`,
      text: `${figure}. Mind: ${general}.${caveat === undefined ? '' : ` ${caveat}`}`,
    };
  });
  const band = scoreThroughput(framework);
  return {
    lead: `${framework.async.text ?? `Concurrency: ${CONCURRENCIES[framework.async.value]}.`}\n${capitalize(band.words)}.`,
    sections: [
      ...figures,
      { heading: 'In production', text: framework.production.text },
      { heading: 'Real-time', text: framework.realtime.text },
      { heading: 'How the band is made', text: SCORE_RULES.throughput },
    ],
    cites: [framework.async, ...framework.performance, framework.production, framework.realtime].flatMap(
      ({ sources }) => sources,
    ),
  };
}

function describePopularity(framework: Framework): PartText {
  const { popularity } = framework;
  const percent = (label: string, fact: { value: number } | undefined): string[] =>
    fact === undefined ? [] : [`${label}: ${fact.value} %`];
  const count = (label: string, fact: { value: number } | undefined): string[] =>
    fact === undefined ? [] : [`${label}: ${fact.value.toLocaleString('en-US')}`];
  const survey = [scoreAdoption(framework).words, scoreSentiment(framework).words];
  const context = [
    ...percent('State of JavaScript 2025, used', popularity.stateOfJsUsage),
    ...percent('State of JavaScript 2025, would use again', popularity.stateOfJsRetention),
    ...count('Downloads a month in its registry', popularity.downloadsAMonth),
    ...count('GitHub stars', popularity.stars),
  ];
  return {
    lead: `Stack Overflow survey 2025: ${[...new Set(survey)].join('; ')}.`,
    sections: [
      ...(context.length > 0 ? [{ heading: 'For context, never a score', text: toList(context) }] : []),
      {
        heading: 'Mind',
        text: 'Surveys ask whoever answers, registries count machines, and stars are bookmarks. None of them ranks quality.',
      },
    ],
    cites: Object.values(popularity).flatMap((fact) => fact?.sources ?? []),
  };
}

function describePeople({ governance, licence, origin, typing, name }: Framework): PartText {
  return {
    lead: governance.text,
    sections: [
      { heading: 'Licence', text: [licence.value, licence.text].filter(Boolean).join('. ') },
      { heading: 'Since', text: [origin.value, origin.text].filter(Boolean).join('. ') },
      { heading: 'Types', text: `${name}: ${TYPINGS[typing.value]}. ${typing.text ?? ''}`.trim() },
    ],
    cites: [governance, licence, origin, typing].flatMap(({ sources }) => sources),
  };
}

function describeFirstSteps({ firstSteps, ecosystem, hosting }: Framework): PartText {
  const packages = ecosystem.map(
    ({ need, package: name, official, url }) =>
      `${need}: ${url === undefined ? name : `[${name}](${url})`}${official ? ' (official)' : ''}`,
  );
  return {
    lead: `\`\`\`sh\n${firstSteps.command.trim()}\n\`\`\`\n${firstSteps.text}`,
    sections: [
      ...(packages.length > 0 ? [{ heading: 'Often added', text: toList(packages) }] : []),
      ...(hosting.text === undefined ? [] : [{ heading: 'Hosting', text: hosting.text }]),
    ],
    cites: [firstSteps, hosting].flatMap(({ sources }) => sources),
  };
}

function describeSources({ sources, name }: Framework): PartText {
  const list = Object.values(sources);
  const line = ({ title, url, asOf, kind }: (typeof list)[number]): string =>
    `[${title}](${url}), ${asOf}${kind === 'secondary' ? ', secondary' : ''}`;
  return {
    lead: `What the entry on ${name} rests on, each page with the date it holds for.\n${toList(list.map(line))}`,
    sections: [],
    cites: Object.keys(sources),
  };
}

/** What waits behind the profile's menu. */
export const PROFILE_PARTS = {
  strengths: {
    label: 'strengths and trade-offs',
    hint: 'In full, with our view',
    describe: describeStrengths,
  },
  features: { label: '18 features', hint: 'What is built in, added or missing', describe: describeFeatures },
  versions: {
    label: 'versions and support',
    hint: 'Which lines still get fixes today',
    describe: describeVersions,
  },
  performance: {
    label: 'performance and running it',
    hint: 'Concurrency, figures with caveats',
    describe: describePerformance,
  },
  popularity: { label: 'adoption', hint: 'Surveys and counts, with caveats', describe: describePopularity },
  people: { label: 'people, licence and types', hint: 'Who decides, since when', describe: describePeople },
  start: { label: 'first steps', hint: 'The command that starts a project', describe: describeFirstSteps },
  sources: { label: 'sources', hint: 'Every page this rests on', describe: describeSources },
} as const satisfies Record<string, Part>;
export type ProfilePart = keyof typeof PROFILE_PARTS;
