import type { Faq } from '../domain/faq.ts';
import type { Framework } from '../domain/framework.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Term } from '../domain/term.ts';
import { FAQ_GROUPS, FEATURE_KEYS, FEATURES, KINDS, keysOf } from '../domain/vocabulary.ts';
import { createSearchAsync, type Entry, type Search } from './search.ts';

/** The kinds of entry that can be searched for. */
export type EntryKind = 'framework' | 'faq' | 'term';

/** An entry of the knowledge. */
export interface KnowledgeEntry extends Entry {
  readonly kind: EntryKind;
}

/** The knowledge with the index over it. Both are replaced together when the knowledge changes. */
export interface Library {
  readonly knowledge: Knowledge;
  readonly search: Search;
}

/** Indexes the knowledge; other work runs in between. */
export async function createLibrary(knowledge: Knowledge): Promise<Library> {
  return {
    knowledge,
    search: await createSearchAsync(toEntries(knowledge), { synonyms: knowledge.synonyms }),
  };
}

/** What can be searched for in the knowledge. The first ones are offered before anything is typed. */
export const toEntries = ({ frameworks, faqs, terms }: Knowledge): KnowledgeEntry[] => [
  ...[...frameworks.values()].sort((a, b) => useOf(b) - useOf(a)).map(toFrameworkEntry),
  ...[...faqs.values()].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group)).map(toFaqEntry),
  ...[...terms.values()].map(toTermEntry),
];

/** Groups of questions in the order in which people need them. */
const GROUPS = keysOf(FAQ_GROUPS);

/** How many use it, in percent, as far as a survey says. */
const useOf = ({ popularity }: Framework): number =>
  popularity.stackOverflowUsed?.value ?? popularity.stateOfJsUsage?.value ?? 0;

function toFrameworkEntry(framework: Framework): KnowledgeEntry {
  const {
    id,
    name,
    aliases,
    descriptions,
    kind,
    language,
    summary,
    isNot,
    keyFeature,
    philosophy,
    realtime,
  } = framework;
  const features = FEATURE_KEYS.flatMap((key) => {
    const { status, text } = framework.features[key];
    return status === 'none' || status === 'unknown' ? [] : [`${FEATURES[key]} ${text ?? ''}`];
  });
  const texts = [
    KINDS[kind],
    language,
    ...[summary, isNot, keyFeature, philosophy, realtime].map(({ text }) => text),
  ];
  return {
    id,
    kind: 'framework',
    title: name,
    aliases: [id, ...aliases, ...descriptions],
    body: [...texts, ...features].join(' '),
  };
}

const toFaqEntry = ({ id, question, aliases, short, detail, notes }: Faq): KnowledgeEntry => ({
  id,
  kind: 'faq',
  title: question,
  aliases,
  body: [short, detail, ...Object.values(notes)].join(' '),
});

const toTermEntry = ({ id, term, aliases, definition }: Term): KnowledgeEntry => ({
  id,
  kind: 'term',
  title: term,
  aliases,
  body: definition,
});
