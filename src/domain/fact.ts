import { z } from 'zod';

/** A day, month or year, as exact as the source is: `2026-08-22`, `2026-08` or `2026`. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a date: YYYY-MM-DD, YYYY-MM or YYYY',
  );

/** A calendar day, `2026-08-22`. */
export const day = z.iso.date('must be a day: YYYY-MM-DD');

/** The id of an entry is its file's name without the ending. */
export const entryId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id in kebab-case');

/** Where something was read. `primary` is the project's own word, `secondary` anybody else's. */
export const source = z.strictObject({
  title: z.string().min(3).max(90).describe('What the page is, as a reader would call it'),
  url: z.url({ protocol: /^https?$/ }).max(300),
  asOf: partialDate.describe('The date that the statement holds for: of the page or edition that was read'),
  checked: day.optional().describe('When somebody last saw that this is still the newest edition'),
  kind: z.enum(['primary', 'secondary']),
});
export type Source = z.infer<typeof source>;

/** The sources of one entry, each named once; facts point to them by key. */
export const sourceBook = z.record(entryId, source);

const cited = {
  sources: z.array(z.string()).min(1, 'needs at least one source').describe('Keys of `sources`'),
  asOf: partialDate.optional().describe('Only where it differs from the date of the sources'),
};

/** Own words, so short that a phone shows them in a few lines. */
export const statement = (max: number) => z.string().trim().min(2).max(max);

/** A statement with its sources. */
export const fact = z.strictObject({ text: statement(320), ...cited });

/** A fact whose `value` the code reasons with; `text` says it in words. */
export const valued = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, text: statement(320).optional(), ...cited, caveat: statement(240).optional() });

/** A position of a fact inside its entry, such as `features.orm` or `typing`. */
export const factPath = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+)*$/, 'must name a fact, such as features.orm');
