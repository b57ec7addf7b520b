/** The kinds of fields that Discord's forms are made of. */
import { z } from 'zod';
import { FAULT } from './faults.ts';
import { report } from './form.ts';

interface Length {
  min?: number;
  max: number;
}

/** Text that Discord trims before it counts; lengths in UTF-16 code units. */
export function text({ min = 0, max }: Length) {
  return z
    .string()
    .transform((value) => value.trim())
    .superRefine((value, context) => checkLength(value.length, { min, max }, context));
}

/** Text that is taken as it is (ids, values). */
export function exactText({ min = 0, max }: Length) {
  return z.string().superRefine((value, context) => checkLength(value.length, { min, max }, context));
}

/** A list with a bound on its length. */
export function list<T extends z.ZodType>(item: T, { min = 0, max }: Length) {
  return z.array(item).superRefine((value, context) => checkLength(value.length, { min, max }, context));
}

function checkLength(length: number, { min = 0, max }: Length, context: z.RefinementCtx): void {
  if (length >= min && length <= max) return;
  if (length === 0 && min === 1) report(context, FAULT.required);
  else report(context, min > 0 ? FAULT.badLength(min, max) : FAULT.maxLength(max));
}

/** A list in which no value may stand twice. */
export function set<T extends z.ZodType>(item: T, length: Length) {
  return list(item, length).superRefine((values, context) => {
    const seen = new Set<unknown>();
    values.forEach((value, index) => {
      if (seen.has(value)) report(context, FAULT.duplicateInSet, [index]);
      seen.add(value);
    });
  });
}

/** An absolute address with one of the given schemes (`['http', 'https']`). */
export function url({ max, schemes }: { max: number; schemes: readonly string[] }) {
  return z.string().superRefine((value, context) => {
    if (value.length > max) report(context, FAULT.maxLength(max));
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    if (scheme !== undefined && !schemes.includes(scheme)) report(context, FAULT.scheme(scheme, schemes));
    else if (!URL.canParse(value)) report(context, FAULT.invalidUrl);
  });
}

export const snowflake = z.string().superRefine((value, context) => {
  if (!/^\d{17,20}$/.test(value)) report(context, FAULT.notNumber(value, 'snowflake'));
});

export const timestamp = z.string().superRefine((value, context) => {
  if (Number.isNaN(Date.parse(value))) report(context, FAULT.notTime(value));
});
