import { toAskMiss, toEmptyQuestion, withReading } from '../answers/understood.ts';
import { readQuestion } from '../ask/read.ts';
import { type Command, command } from '../command/command.ts';
import { choice, text } from '../command/option-kinds.ts';

/** Free text over everything: reads what is meant and lets the command that answers it do so. */
export function createAsk(others: readonly Command[]): Command {
  return command({
    name: 'ask',
    description: 'Ask anything about back-end frameworks in your own words',
    examples: [{ question: 'django vs flask' }, { question: 'does express have an orm' }],
    options: {
      question: text({ description: 'In your own words', required: true }),
    },
    state: {
      quiet: choice(
        { yes: 'yes' },
        { description: 'Show it to the asker only, with a button to share it', required: false },
      ),
    },
    run({ question, quiet }, context) {
      if (question.trim() === '') return toEmptyQuestion();
      const { best, others: readings } = readQuestion(question, context.library);
      const answering = others.find(({ name }) => name === best?.route.command);
      if (best === undefined || answering === undefined) return toAskMiss(question, readings);
      return withReading(answering.answer(best.route.args, context), best, readings, quiet === 'yes');
    },
  });
}
