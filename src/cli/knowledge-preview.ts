import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { toDay } from '../domain/support.ts';
import { formatFaults } from '../knowledge/fault.ts';
import { createKnowledgeReader, type Reading, toKnowledge } from '../knowledge/load.ts';
import { type PlacedAnswer, toFaqAnswers, toProfileAnswers, toTermAnswers } from './knowledge-answers.ts';
import { printAnswer } from './print-answer.ts';

/** `npm run knowledge:preview -- knowledge/faqs/what-is-an-orm.md`: how an entry will look, and what is wrong with it. */
const path = resolve(process.argv[2] ?? '');
const root = dirname(dirname(path));
const reading = await createKnowledgeReader(root)();
const file = relative(root, path).split(sep).join('/');
const answers = toAnswers(reading, basename(dirname(path)), basename(path, extname(path)));
const faults = reading.faults.filter((fault) => fault.file === file);

process.stdout.write(answers.map(({ answer }) => `${printAnswer(answer)}\n`).join(`\n${'─'.repeat(72)}\n\n`));
if (faults.length > 0) process.stderr.write(`${formatFaults(faults)}\n`);
else if (answers.length === 0)
  process.stderr.write('name a file in the folder frameworks, faqs or glossary of a knowledge folder\n');
if (faults.length > 0 || answers.length === 0) process.exitCode = 1;

/** The answers of one entry; none where it could not be read. */
function toAnswers(all: Reading, folder: string, id: string): PlacedAnswer[] {
  const knowledge = toKnowledge(all);
  const { frameworks, faqs, terms } = knowledge;
  const [framework, faq, term] = [frameworks.get(id), faqs.get(id), terms.get(id)];
  if (folder === 'frameworks' && framework) return toProfileAnswers(framework, knowledge, toDay(new Date()));
  if (folder === 'faqs' && faq) return toFaqAnswers(faq, knowledge);
  if (folder === 'glossary' && term) return toTermAnswers(term, knowledge);
  return [];
}
