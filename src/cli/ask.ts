import { createLearner } from '../ask/learning/lessons.ts';
import { COMMANDS } from '../commands/index.ts';
import { toDay } from '../domain/support.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createLibrary } from '../search/library.ts';
import { printAnswer } from './print-answer.ts';

/** `npm run try -- compare first=django second=flask`: a command's answer on the terminal, without any Discord. */
const [name = 'help', ...pairs] = process.argv.slice(2);
const command = COMMANDS.find((one) => one.name === name);
if (command === undefined) {
  const names = COMMANDS.map((one) => one.name).join(', ');
  process.stderr.write(`no command is called ${name}; there are ${names}\n`);
  process.exit(1);
}
const args = Object.fromEntries(pairs.map(splitPair));
const library = await createLibrary(await loadKnowledge('knowledge'));
// Only free text is read with what examples teach, and learning takes some seconds.
if (args.question !== undefined) await createLearner().learn(library.knowledge);
process.stdout.write(`${printAnswer(command.answer(args, { library, today: toDay(new Date()) }))}\n`);

/** `question=what is 1+1=?` is named by what stands before the first sign. */
function splitPair(pair: string): [string, string] {
  const [key = ''] = pair.split('=', 1);
  return [key, pair.slice(key.length + 1)];
}
