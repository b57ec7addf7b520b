import { type Described, toCommandHelp, toHelpAnswer } from '../answers/help.ts';
import { type Command, command } from '../command/command.ts';
import { choice } from '../command/option-kinds.ts';

/** Help over the given commands and itself. */
export function createHelp(others: readonly Command[]): Command {
  const names = Object.fromEntries(others.map(({ name }) => [name, `/${name}`]));
  return command({
    name: 'help',
    description: 'What can be asked, with examples that can be clicked',
    examples: [],
    options: {
      command: choice(names, { description: 'One command in detail', required: false }),
    },
    run({ command: wanted }) {
      const chosen: Described | undefined = others.find(({ name }) => name === wanted);
      return chosen === undefined ? toHelpAnswer(others) : toCommandHelp(chosen);
    },
  });
}
