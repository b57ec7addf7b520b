import type { RawArgs } from '../domain/answer.ts';
import type { Library } from '../search/library.ts';

/** What an option or a command may look at. Everything is plain data; the day is the day of the question. */
export interface Context {
  readonly library: Library;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/** Something to pick: what the person sees, and what the option will be given. */
export interface Pick {
  readonly name: string;
  readonly value: string;
}

/** Nothing is meant by the text, or more than one thing may be. */
export interface Miss {
  /** What was looked for, in words that fit "No … called". */
  readonly what: string;
  readonly text: string;
  /** The nearest things, best first. */
  readonly near: readonly Pick[];
}

export type Resolved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly miss: Miss };

/**
 * A kind of option. It says how Discord shows it, what it suggests while a person types, and what the
 * submitted text means: suggestions are only that, so any text may arrive.
 */
export interface Option<T, Required extends boolean = boolean> {
  readonly type: 'string' | 'user';
  readonly description: string;
  readonly required: Required;
  /** A closed list; without it the text is free. */
  readonly choices?: readonly Pick[];
  /** Answers each keystroke. `others` are the options that the person has filled so far. */
  readonly suggest?: (text: string, context: Context, others: RawArgs) => readonly Pick[];
  readonly resolve: (text: string, context: Context) => Resolved<T>;
}

export const found = <T>(value: T): Resolved<T> => ({ ok: true, value });
export const missed = (what: string, text: string, near: readonly Pick[] = []): Resolved<never> => ({
  ok: false,
  miss: { what, text, near },
});

export interface Common<R extends boolean> {
  readonly description: string;
  readonly required: R;
}
