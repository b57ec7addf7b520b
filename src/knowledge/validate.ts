import type { z } from 'zod';
import type { DataDocument, Path } from './document.ts';
import { type Fault, faultAt } from './fault.ts';

/** A checked value, or every fault that keeps it from being one. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Checks a document against its schema; each fault names its line and what is expected there. */
export function validate<T extends z.ZodType>(document: DataDocument, schema: T): Checked<z.output<T>> {
  if (document.faults.length > 0) return { ok: false, faults: document.faults };
  const result = schema.safeParse(document.value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const faults = result.error.issues
    .flatMap((issue) => spread(issue, []))
    .map(({ path, message }) => faultAt(document, path, message));
  return { ok: false, faults };
}

interface Finding {
  readonly path: Path;
  readonly message: string;
}

/** One finding for each thing that has to be mended: every unknown key, and what a union's fitting branch says. */
function spread(issue: z.core.$ZodIssue, above: Path): Finding[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'is not a key that belongs here; correct its spelling or remove it',
      }));
    case 'invalid_union':
      return closestBranch(issue.errors).flatMap((inner) => spread(inner, path));
    case 'invalid_type':
      return [{ path, message: issue.input === undefined ? 'is missing' : issue.message }];
    case 'too_big':
      return [{ path, message: describeExcess(issue) }];
    case 'invalid_key':
      return [{ path, message: `the key ${issue.issues.map(({ message }) => message).join(', ')}` }];
    default:
      return [{ path, message: issue.message }];
  }
}

/** The branch that was probably meant: a word that it does not know speaks more against it than any other fault. */
function closestBranch(branches: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const strangeWords = (branch: readonly z.core.$ZodIssue[]): number =>
    branch.filter(({ code }) => code === 'invalid_value').length;
  const byFit = (a: readonly z.core.$ZodIssue[], b: readonly z.core.$ZodIssue[]): number =>
    strangeWords(a) - strangeWords(b) || a.length - b.length;
  return branches.toSorted(byFit)[0] ?? [];
}

function describeExcess({ origin, input, maximum, message }: z.core.$ZodIssueTooBig): string {
  if (origin !== 'string' || typeof input !== 'string') return message;
  return `has ${input.length} characters, ${maximum} fit; shorten it`;
}
