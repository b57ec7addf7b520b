import type { Source } from '../domain/fact.ts';
import type { DataDocument, Path } from './document.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Reading } from './load.ts';

/** A statement that nobody has looked at for so many days may no longer be true. */
export const FRESH_DAYS = 400;
const DAY = 86_400_000;

interface Dated {
  readonly document: DataDocument;
  readonly path: Path;
  readonly date: string;
  /** What the date belongs to. */
  readonly what: string;
}

/**
 * Sources and facts that are older than `FRESH_DAYS` on `today` (`YYYY-MM-DD`), or dated in the future. A source
 * counts from the day on which it was last checked, or else from its own date; a month or year from its end.
 */
export function findStale(reading: Reading, today: string): Fault[] {
  const oldest = new Date(Date.parse(today) - FRESH_DAYS * DAY).toISOString().slice(0, 10);
  return collectDates(reading).flatMap(({ document, path, date, what }) => {
    if (date > today)
      return [faultAt(document, path, `${what} is dated ${date}, which is after ${today}; correct the date`)];
    if (lastDayOf(date) >= oldest) return [];
    const remedy = `look whether it still holds; then add "checked: ${today}", or mend it and its date`;
    return [faultAt(document, path, `${what} was last seen to hold in ${date}; ${remedy}`)];
  });
}

function collectDates({ frameworks, faqs, terms }: Reading): Dated[] {
  const datesOf = (document: DataDocument, path: Path, { title, asOf, checked }: Source): Dated[] => [
    { document, path, date: checked ?? asOf, what: `"${title}"` },
  ];
  return [
    ...frameworks.entries.flatMap(({ entry, document }) => [
      ...Object.entries(entry.sources).flatMap(([key, source]) =>
        datesOf(document, ['sources', key], source),
      ),
      ...findOwnDates(entry, document),
    ]),
    ...[...faqs.entries, ...terms.entries].flatMap(({ entry, document }) =>
      entry.sources.flatMap((source, index) => datesOf(document, ['sources', index], source)),
    ),
  ];
}

/** Facts that carry a date of their own, wherever they are in an entry. */
function findOwnDates(value: unknown, document: DataDocument, path: Path = []): Dated[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (path.length === 0 && key === 'sources') return [];
    if (key === 'asOf') return [{ document, path: [...path, key], date: String(inner), what: 'the fact' }];
    return findOwnDates(inner, document, [...path, key]);
  });
}

/** The last day that a date may mean: `2026-02` ends on `2026-02-28`. */
export function lastDayOf(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}
