import type { Faq } from '../domain/faq.ts';
import type { Framework } from '../domain/framework.ts';
import type { Term } from '../domain/term.ts';
import { findClashes, namesOf } from './clashes.ts';
import type { Path } from './document.ts';
import { type Fault, faultAt } from './fault.ts';
import type { FolderReading, Loaded } from './folder.ts';

/**
 * What no single file's schema can see: references between entries, and names that are taken twice. An entry
 * whose own file has faults is not looked into, but its id is known: no reference to it is called dangling.
 */
export function findInconsistencies(
  { entries: frameworks, ids: frameworkIds }: FolderReading<Framework>,
  { entries: faqs, ids: faqIds }: FolderReading<Faq>,
  { entries: terms }: FolderReading<Term>,
): Fault[] {
  return [
    ...frameworks.flatMap((loaded) => [
      ...checkSources(loaded),
      ...checkOpinions(loaded),
      ...checkIds(loaded, othersOf(loaded, frameworkIds), 'other framework', [
        ...loaded.entry.alternatives.map(({ id }, i) => ({ id, path: ['alternatives', i, 'id'] })),
        ...loaded.entry.runsOn.map((id, i) => ({ id, path: ['runsOn', i] })),
      ]),
    ]),
    ...faqs.flatMap((loaded) => [
      ...checkIds(
        loaded,
        othersOf(loaded, faqIds),
        'other FAQ',
        loaded.entry.related.map((id, i) => ({ id, path: ['related', i] })),
      ),
      ...checkIds(loaded, frameworkIds, 'framework', [
        ...loaded.entry.frameworks.map((id, i) => ({ id, path: ['frameworks', i] })),
        ...Object.keys(loaded.entry.notes).map((id) => ({ id, path: ['notes', id] })),
      ]),
    ]),
    ...terms.flatMap((loaded) =>
      checkIds(
        loaded,
        faqIds,
        'FAQ',
        loaded.entry.faqs.map((id, i) => ({ id, path: ['faqs', i] })),
      ),
    ),
    ...findClashes(
      frameworks.flatMap(({ entry, document }) =>
        namesOf(document, [entry.id, entry.name], ['name'], entry.aliases),
      ),
    ),
    ...findClashes(
      faqs.flatMap(({ entry, document }) => namesOf(document, [entry.question], ['question'], entry.aliases)),
    ),
    ...findClashes(
      terms.flatMap(({ entry, document }) => namesOf(document, [entry.term], ['term'], entry.aliases)),
    ),
  ];
}

/** Every `sources:` list must name keys of the entry's source book, and no source may lie unused. */
function checkSources({ entry, document }: Loaded<Framework>): Fault[] {
  const used = new Set<string>();
  const faults: Fault[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'sources' || path.length === 0) visit(inner, [...path, key]);
      else if (Array.isArray(inner)) {
        for (const [index, name] of inner.entries()) {
          used.add(String(name));
          if (entry.sources[String(name)] === undefined) {
            faults.push(
              faultAt(document, [...path, key, index], `no source is called "${name}"; add it to sources`),
            );
          }
        }
      }
    }
  };
  visit(entry, []);
  for (const name of Object.keys(entry.sources)) {
    if (!used.has(name))
      faults.push(faultAt(document, ['sources', name], `source "${name}" is used by no fact; remove it`));
  }
  return faults;
}

/** An opinion must rest on facts that the entry has, and a feature that is unknown carries nothing. */
function checkOpinions({ entry, document }: Loaded<Framework>): Fault[] {
  const opinions = [
    ...entry.goodFor.map((item, i) => ({ restsOn: item.restsOn, path: ['goodFor', i] })),
    ...entry.thinkTwice.map((item, i) => ({ restsOn: item.restsOn, path: ['thinkTwice', i] })),
    ...Object.entries(entry.judgements).map(([key, item]) => ({
      restsOn: item.restsOn,
      path: ['judgements', key],
    })),
  ];
  return opinions.flatMap(({ restsOn, path }) =>
    restsOn
      .map((fact, index) => ({ fact, index }))
      .filter(({ fact }) => !holds(entry, fact.split('.')))
      .map(({ fact, index }) =>
        faultAt(
          document,
          [...path, 'restsOn', index],
          `"${fact}" is not a fact of this entry, or it is unknown; name one that is`,
        ),
      ),
  );
}

function holds(entry: Framework, path: readonly string[]): boolean {
  let value: unknown = entry;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  const isUnknown =
    typeof value === 'object' && value !== null && 'status' in value && value.status === 'unknown';
  return value !== undefined && !isUnknown;
}

/** The ids of its kind that an entry may point to: all but its own. */
const othersOf = ({ entry }: Loaded<{ id: string }>, ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...ids].filter((id) => id !== entry.id));

const checkIds = (
  { document }: Loaded<object>,
  ids: ReadonlySet<string>,
  what: string,
  references: readonly { id: string; path: Path }[],
): Fault[] =>
  references
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) => faultAt(document, path, `no ${what} has the id "${id}"; correct or remove it`));
