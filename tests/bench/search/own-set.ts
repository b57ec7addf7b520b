import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKnowledgeReader, toKnowledge } from '../../../src/knowledge/load.ts';
import { toEntries } from '../../../src/search/library.ts';
import type { Entry } from '../../../src/search/search.ts';
import type { QuestionSet } from './data.ts';

/** The project's own questions: `tune` is for fitting, `report` is only counted. */
export type Part = 'tune' | 'report';

export interface OwnSet {
  readonly entries: readonly Entry[];
  readonly synonyms: readonly (readonly string[])[];
  part(part: Part): QuestionSet;
}

/** What `expected` may name that is an entry; the rest is for the reading of free text. */
const ENTRY_ID = /^(?:faq|term|framework):[^/,;]+$/;

/** The project's entries and its questions about them; `undefined` while there are none. */
export async function readOwnSet(knowledge: string, questions: string): Promise<OwnSet | undefined> {
  const answerable = join(questions, 'answerable.tsv');
  const foreign = join(questions, 'foreign.tsv');
  if (![knowledge, answerable, foreign].every(existsSync)) return undefined;
  const { entries, synonyms } = await readEntries(knowledge);
  const asked = readRows(answerable).map(([text = '', expected = '', part]) => ({
    text,
    expected: expected.split('|').filter((id) => ENTRY_ID.test(id)),
    part,
  }));
  const others = readRows(foreign).map(([text = '', , part]) => ({ text, part }));
  return {
    entries,
    synonyms,
    part: (part) => ({
      name: `own (${part})`,
      entries,
      questions: asked.filter((question) => question.part === part && question.expected.length > 0),
      foreign: others.filter((question) => question.part === part).map(({ text }) => text),
    }),
  };
}

/** The entries as they are served; ids with their kind, for an FAQ and a term may share one. */
async function readEntries(folder: string): Promise<Pick<OwnSet, 'entries' | 'synonyms'>> {
  const knowledge = toKnowledge(await createKnowledgeReader(folder)());
  const entries = toEntries(knowledge).map((entry) => ({ ...entry, id: `${entry.kind}:${entry.id}` }));
  return { entries, synonyms: knowledge.synonyms };
}

function readRows(path: string): string[][] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}
