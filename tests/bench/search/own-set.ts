import { join } from 'node:path';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { toEntries } from '../../../src/search/library.ts';
import type { Entry } from '../../../src/search/search.ts';
import { type Part, readLines } from '../../support/questions.ts';
import type { QuestionSet } from './data.ts';

export interface OwnSet {
  readonly entries: readonly Entry[];
  readonly synonyms: readonly (readonly string[])[];
  part(part: Part): QuestionSet;
}

const KNOWLEDGE = join(import.meta.dirname, '../../../knowledge');
/** What `expected` may name that is an entry; the rest is for the reading of free text. */
const ENTRY_ID = /^(?:faq|term|framework):[^/,;]+$/;

/** The project's entries, as they are served but for their kind in their ids, and its questions about them. */
export async function readOwnSet(): Promise<OwnSet> {
  const knowledge = await loadKnowledge(KNOWLEDGE);
  const entries = toEntries(knowledge).map((entry) => ({ ...entry, id: `${entry.kind}:${entry.id}` }));
  const asked = readLines('answerable.tsv').map(({ question, label, part }) => ({
    text: question,
    expected: label.split('|').filter((id) => ENTRY_ID.test(id)),
    part,
  }));
  const foreign = readLines('foreign.tsv');
  return {
    entries,
    synonyms: knowledge.synonyms,
    part: (part) => ({
      name: `own (${part})`,
      entries,
      questions: asked.filter((question) => question.part === part && question.expected.length > 0),
      foreign: foreign.filter((line) => line.part === part).map(({ question }) => question),
    }),
  };
}
