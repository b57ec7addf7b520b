import { toFaqAnswer, toSourceList, toTermAnswer } from '../answers/faq.ts';
import { command } from '../command/command.ts';
import { choice, question, user } from '../command/option-kinds.ts';

export default command({
  name: 'faq',
  description: 'The answer to a common question about back-end frameworks, with sources',
  examples: [{ question: 'What is an ORM?' }, { question: 'sessions or jwt' }],
  options: {
    question: question({ description: 'Start typing; any words will do', required: true }),
    user: user({
      description: 'Point somebody to the answer: the only person who is pinged',
      required: false,
    }),
  },
  state: {
    whole: choice(
      { yes: 'yes', sources: 'sources' },
      { description: 'Show everything, or the sources', required: false },
    ),
  },
  run({ question: answered, user: mention, whole }, { library }) {
    if (answered.kind === 'term') return toTermAnswer(answered.term, library.knowledge, mention);
    const { faq } = answered;
    if (whole === 'sources') return toSourceList(faq.question, faq.sources);
    return toFaqAnswer(faq, whole === 'yes', library.knowledge, mention);
  },
});
