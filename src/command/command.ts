import { toMissAnswer } from '../answers/miss.ts';
import { type Answer, NO_PREFERENCE, type RawArgs } from '../domain/answer.ts';
import type { Context, Option, Pick } from './option.ts';

type Options = Readonly<Record<string, Option<unknown>>>;

/** The arguments of a command, each of the type that its option resolves to. */
export type Args<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T, infer R>
    ? R extends true
      ? T
      : T | undefined
    : never;
};

interface Definition<O extends Options, S extends Options> {
  readonly name: string;
  readonly description: string;
  /** As a person would type them; shown by /help. */
  readonly examples: readonly RawArgs[];
  readonly options: O;
  /** What only buttons and menus set, such as a page. Never required. */
  readonly state?: S;
  /** `raw` is what the arguments were resolved from, without those that say nothing. */
  readonly run: (args: Args<O> & Args<S>, context: Context, raw: RawArgs) => Answer;
}

/** A command, ready to be asked with raw text. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly RawArgs[];
  readonly options: Options;
  /** The names of all arguments, those of options first, in an order that never changes: `custom_id`s rely on it. */
  readonly argNames: readonly string[];
  /** Resolves the arguments and runs; text that means nothing is answered with a miss. */
  readonly answer: (raw: RawArgs, context: Context) => Answer;
  readonly suggest: (option: string, typed: string, others: RawArgs, context: Context) => readonly Pick[];
}

/** Makes a command of its definition: argument types are inferred from the options. */
export function command<O extends Options, S extends Options = Record<never, never>>(
  definition: Definition<O, S>,
): Command {
  const { name, description, examples, options, run } = definition;
  const all: Options = { ...options, ...definition.state };

  function answer(given: RawArgs, context: Context): Answer {
    const args: Record<string, unknown> = {};
    const raw: Record<string, string> = {};
    for (const [key, option] of Object.entries(all)) {
      const text = given[key];
      if (text === undefined || (saysNothing(text) && !option.required)) continue;
      const resolved = option.resolve(text, context);
      if (!resolved.ok) return toMissAnswer(resolved.miss, toRoute(given, key));
      args[key] = resolved.value;
      raw[key] = text;
    }
    // Sound: each value was resolved by the option of its name, and Discord sends no command without its required options.
    return run(args as Args<O> & Args<S>, context, raw);
  }

  /** The same command with one argument replaced: what a near thing's button leads to. */
  const toRoute = (raw: RawArgs, key: string) => (value: string) => ({
    command: name,
    args: { ...raw, [key]: value },
  });

  return {
    name,
    description,
    examples,
    options,
    argNames: Object.keys(all),
    answer,
    suggest: (option, typed, others, context) => all[option]?.suggest?.(typed, context, others) ?? [],
  };
}

const saysNothing = (text: string): boolean => text.trim() === '' || text === NO_PREFERENCE;
