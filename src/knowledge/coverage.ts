import type { Examples } from '../domain/examples.ts';
import type { Faq } from '../domain/faq.ts';
import type { Framework } from '../domain/framework.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { FAQ_GROUPS, FEATURE_KEYS, FEATURES, keysOf } from '../domain/vocabulary.ts';
import { formatTable } from './table.ts';

/** How complete the knowledge is, entry by entry and field by field, as text for a terminal. */
export const describeCoverage = ({ frameworks, faqs, terms, examples }: Knowledge): string =>
  [
    'Entries',
    formatTable(ENTRY_COLUMNS, [...frameworks.values()].map(toEntryRow)),
    'Features (of all entries)',
    formatTable(['feature', 'known', 'unknown in'], toFeatureRows([...frameworks.values()])),
    'FAQs',
    formatTable(['group', 'FAQs', 'aliases', 'fewest', 'notes', 'sources'], toGroupRows([...faqs.values()])),
    `Glossary: ${terms.size} terms, ${sum([...terms.values()].map(({ aliases }) => aliases.length))} aliases`,
    describeExamples(examples),
  ].join('\n\n');

function describeExamples(examples: Examples): string {
  const counts = [...examples].map(([label, { length }]) => ({ label, length }));
  const fewest = counts.toSorted((a, b) => a.length - b.length).slice(0, FEWEST);
  const names = fewest.map(({ label, length }) => `${label} ${length}`).join(', ');
  return `Examples of how people ask: ${sum(counts.map(({ length }) => length))}, fewest: ${names || 'none'}`;
}
/** So many files of examples are named as the shortest. */
const FEWEST = 5;

const ENTRY_COLUMNS = [
  'entry',
  'features',
  'sources',
  'primary',
  'oldest',
  'cycles',
  'dated',
  'benchmarks',
  'SO',
  'SoJS',
  'packages',
  'aliases',
];

function toEntryRow(framework: Framework): (string | number)[] {
  const { id, features, support, performance, popularity, ecosystem, aliases } = framework;
  const sources = Object.values(framework.sources);
  return [
    id,
    `${FEATURE_KEYS.filter((key) => features[key].status !== 'unknown').length}/${FEATURE_KEYS.length}`,
    sources.length,
    sources.filter(({ kind }) => kind === 'primary').length,
    sources.map(({ asOf, checked }) => checked ?? asOf).sort()[0] ?? '-',
    support.cycles.length,
    support.cycles.filter(({ securityUntil }) => securityUntil !== undefined).length,
    performance.length,
    popularity.stackOverflowUsed === undefined ? '-' : 'yes',
    (popularity.stateOfJsUsage ?? popularity.stateOfJsRetention) ? 'yes' : '-',
    ecosystem.length,
    aliases.length,
  ];
}

const toFeatureRows = (frameworks: readonly Framework[]): string[][] =>
  FEATURE_KEYS.map((key) => {
    const unknown = frameworks.filter(({ features }) => features[key].status === 'unknown');
    const known = frameworks.length - unknown.length;
    return [FEATURES[key], `${known}/${frameworks.length}`, unknown.map(({ id }) => id).join(', ')];
  });

const toGroupRows = (faqs: readonly Faq[]): (string | number)[][] =>
  keysOf(FAQ_GROUPS).map((group) => {
    const members = faqs.filter((faq) => faq.group === group);
    const aliases = members.map((faq) => faq.aliases.length);
    return [
      FAQ_GROUPS[group],
      members.length,
      sum(aliases),
      members.length === 0 ? '-' : Math.min(...aliases),
      sum(members.map(({ notes }) => Object.keys(notes).length)),
      sum(members.map(({ sources }) => sources.length)),
    ];
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
