import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Faq } from '../domain/faq.ts';
import type { Framework } from '../domain/framework.ts';
import type { Knowledge, Synonyms } from '../domain/knowledge.ts';
import type { Term } from '../domain/term.ts';
import { findInconsistencies } from './consistency.ts';
import { type ExamplesReading, findStrays, readExamples, toExamples } from './examples.ts';
import { type Fault, KnowledgeError } from './fault.ts';
import { createFolderReader, type FolderReading, type Loaded } from './folder.ts';
import { deepFreeze } from './freeze.ts';
import { readFaq, readFramework, readSynonyms, readTerm } from './read.ts';
import { orUndefined } from './texts.ts';

/** Everything that could be read of a knowledge folder, and everything that is wrong with it. */
export interface Reading {
  readonly frameworks: FolderReading<Framework>;
  readonly faqs: FolderReading<Faq>;
  readonly terms: FolderReading<Term>;
  readonly synonyms: Synonyms;
  readonly examples: ExamplesReading;
  readonly faults: readonly Fault[];
}

const SYNONYMS = 'synonyms.yaml';

/** The names in a knowledge folder that the knowledge is read from. */
export const KNOWLEDGE_PARTS: readonly string[] = ['frameworks', 'faqs', 'glossary', 'examples', SYNONYMS];

/**
 * Reads a knowledge folder: `frameworks/*.yaml`, `faqs/*.md`, `glossary/*.md`, `synonyms.yaml` and `examples/`.
 * The reader may be called again after edits; it then parses only what has changed.
 */
export function createKnowledgeReader(root: string): () => Promise<Reading> {
  // Ids travel in `custom_id`s of 100 characters, which may hold four frameworks and a topic, or one question.
  const readFrameworks = createFolderReader(root, {
    name: 'frameworks',
    ending: '.yaml',
    longestId: 16,
    read: readFramework,
  });
  const readFaqs = createFolderReader(root, { name: 'faqs', ending: '.md', longestId: 48, read: readFaq });
  const readTerms = createFolderReader(root, {
    name: 'glossary',
    ending: '.md',
    longestId: 48,
    read: readTerm,
  });

  return async () => {
    const [frameworks, faqs, terms, synonyms, examples] = await Promise.all([
      readFrameworks(),
      readFaqs(),
      readTerms(),
      readSynonymFile(root),
      readExamples(root),
    ]);
    await setImmediate(); // the checks take some milliseconds; let what waits run first
    const faults = [
      ...[frameworks, faqs, terms, synonyms, examples].flatMap((part) => part.faults),
      ...findInconsistencies(frameworks, faqs, terms),
      ...findStrays(examples, { frameworks: frameworks.ids, faqs: faqs.ids, glossary: terms.ids }),
    ];
    return {
      frameworks,
      faqs,
      terms,
      synonyms: synonyms.groups,
      examples,
      faults,
    };
  };
}

async function readSynonymFile(root: string): Promise<{ groups: Synonyms; faults: readonly Fault[] }> {
  const text = await orUndefined(readFile(join(root, SYNONYMS), 'utf8'));
  if (text === undefined) {
    const message = 'is missing; a file with [] in it says that there are none';
    return { groups: [], faults: [{ file: SYNONYMS, line: 1, message }] };
  }
  const { result } = readSynonyms(SYNONYMS, text);
  return result.ok ? { groups: deepFreeze(result.value), faults: [] } : { groups: [], faults: result.faults };
}

/** The knowledge in what was read. Where there were faults, it lacks the entries that have them. */
export const toKnowledge = ({ frameworks, faqs, terms, synonyms, examples }: Reading): Knowledge =>
  Object.freeze({
    frameworks: toMap(frameworks.entries),
    faqs: toMap(faqs.entries),
    terms: toMap(terms.entries),
    synonyms,
    examples: toExamples(examples),
  });

const toMap = <T extends { id: string }>(loaded: readonly Loaded<T>[]): ReadonlyMap<string, T> =>
  new Map(loaded.map(({ entry }) => [entry.id, entry]));

/** The knowledge, where it has no faults at all. @throws {KnowledgeError} with every fault of every file */
export function toSoundKnowledge(reading: Reading): Knowledge {
  if (reading.faults.length > 0) throw new KnowledgeError(reading.faults);
  return toKnowledge(reading);
}

/**
 * Loads a knowledge folder.
 * @throws {KnowledgeError} with every fault of every file, so that a writer mends them in one go
 */
export const loadKnowledge = async (root: string): Promise<Knowledge> =>
  toSoundKnowledge(await createKnowledgeReader(root)());
