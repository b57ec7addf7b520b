import type { APIApplicationCommandOptionChoice, APIInteractionResponseCallbackData } from 'discord.js';
import { toOutdatedAnswer } from '../answers/fault.ts';
import type { Command } from '../command/command.ts';
import type { Context } from '../command/option.ts';
import type { Answer, RawArgs, Route } from '../domain/answer.ts';
import { toDay } from '../domain/support.ts';
import { cut } from '../domain/text.ts';
import type { Library } from '../search/library.ts';
import type { ArgNames } from './custom-id.ts';
import { COMMAND } from './limits.ts';
import { createMemo } from './memo.ts';
import { toMessage } from './render.ts';

/** An answer with the message that shows it. */
export interface Rendered {
  readonly answer: Answer;
  readonly message: APIInteractionResponseCallbackData;
}

type Choice = APIApplicationCommandOptionChoice<string>;

/** What Discord's interactions are answered from: the commands over the library of the moment. */
export interface Answering {
  readonly argNames: ArgNames;
  /** What a modal asks for an argument. */
  describeArg(route: Route, arg: string): string | undefined;
  answer(route: Route): Rendered;
  render(answer: Answer): Rendered;
  suggest(command: string, option: string, typed: string, others: RawArgs): readonly Choice[];
}

/** How many answers, and how many lists of suggestions, are kept at hand: some 10 MB at most. */
const REMEMBERED = 1_000;

/** `library` is asked anew each time, so that a reload counts from the next interaction on. */
export function createAnswering(
  commands: readonly Command[],
  library: () => Library,
  now: () => Date,
): Answering {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const argNames: ArgNames = (name) => byName.get(name)?.argNames;
  const answers = createMemo<Rendered>(REMEMBERED);
  const suggestions = createMemo<readonly Choice[]>(REMEMBERED);
  const context = (): Context => ({ library: library(), today: toDay(now()) });
  const render = (answer: Answer): Rendered => ({ answer, message: toMessage(answer, argNames) });

  return {
    argNames,
    render,
    describeArg: ({ command }, arg) => byName.get(command)?.options[arg]?.description,
    // Commands are pure: the same words over the same knowledge on the same day give the same answer.
    answer({ command, args }) {
      const at = context();
      return answers.get([at.library, at.today], JSON.stringify([command, args]), () =>
        render(byName.get(command)?.answer(args, at) ?? toOutdatedAnswer()),
      );
    },
    suggest(command, option, typed, others) {
      const at = context();
      return suggestions.get([at.library, at.today], JSON.stringify([command, option, typed, others]), () =>
        (byName.get(command)?.suggest(option, typed, others, at) ?? [])
          .filter(({ value }) => value.length <= COMMAND.choiceValue)
          .slice(0, COMMAND.choices)
          .map(({ name, value }) => ({ name: cut(name, COMMAND.choiceName), value })),
      );
    },
  };
}
