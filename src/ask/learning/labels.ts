import type { ExampleFolder, ExampleLabel } from '../../domain/examples.ts';
import type { EntryKind } from '../../search/library.ts';

/** The folder of examples for each kind of entry. */
export const FOLDERS: Readonly<Record<EntryKind, ExampleFolder>> = {
  framework: 'frameworks',
  faq: 'faqs',
  term: 'glossary',
};

/** What the ways of asking for an entry are learnt under. */
export const labelOf = (kind: EntryKind, id: string): ExampleLabel => `${FOLDERS[kind]}/${id}`;
