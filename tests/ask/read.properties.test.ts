import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readQuestion } from '../../src/ask/read.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import type { Library } from '../../src/search/library.ts';
import { TODAY } from '../support/bot.ts';
import { loadLibrary } from './library.ts';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

const pieces = fc.constantFrom(
  'django',
  'vs',
  'flask',
  'orm',
  '7.2',
  'best',
  'framework',
  'for',
  'php',
  '__proto__',
  '🍕',
  '\u202e',
  '',
  '\n',
  'constructor',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
);

test('any text is understood the same way each time, by strength', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const understood = readQuestion(text, library);
      expect(readQuestion(text, library)).toEqual(understood);
      const strengths = [understood.best, ...understood.others].flatMap((reading) => reading?.strength ?? []);
      expect(strengths.every((strength) => strength >= 0 && strength <= 1)).toBe(true);
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    }),
    { numRuns: 300 },
  );
});

test('whatever is read can be answered', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { best, others } = readQuestion(text, library);
      for (const { route } of [...(best ? [best] : []), ...others]) {
        const command = COMMANDS.find(({ name }) => name === route.command);
        expect(command?.answer(route.args, { library, today: TODAY }).tone).not.toMatch(/miss|fault/);
      }
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 words', 'django '.repeat(10_000)],
  ['10,000 pizzas', '🍕'.repeat(10_000)],
])('%s are read like their beginning', (_, text) => {
  expect(readQuestion(text, library)).toEqual(readQuestion(text.slice(0, 400), library));
});
