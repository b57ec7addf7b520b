import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRepeated, readExamples } from '../../src/knowledge/examples.ts';
import { formatFaults } from '../../src/knowledge/fault.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createFolder, faultsOf, type TestFolder } from './fixture.ts';

const FILE = 'examples/faqs/first-question.txt';

let folder: TestFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

describe('examples', () => {
  test('are read line by line, whatever the line ends, and spaces at their ends', async () => {
    await folder.write(FILE, '\uFEFFwhich url goes where\r\nhow do paths find code \nlast one\n\n');
    await folder.write('examples/kinds/compare.txt', 'alpha or beta\n');
    const { examples } = await loadKnowledge(folder.root);
    expect([...examples]).toEqual([
      ['faqs/first-question', ['which url goes where', 'how do paths find code', 'last one']],
      ['kinds/compare', ['alpha or beta']],
    ]);
  });

  test('may be missing', async () => {
    const { examples } = await loadKnowledge(folder.root);
    expect(examples.size).toBe(0);
  });
});

describe('it is told', () => {
  test('that examples are of nothing that there is', async () => {
    await folder.write('examples/faqs/no-question.txt', 'where am i\n');
    await folder.write('examples/kinds/joke.txt', 'knock knock\n');
    expect(await faultsOf(folder)).toEqual([
      'examples/faqs/no-question.txt:1 no entry has the id "no-question"; rename or remove the file',
      'examples/kinds/joke.txt:1 must be one of compare, feature, other, profile, recommend, support; rename or remove the file',
    ]);
  });

  test('that an example stands in two places, however it is written', async () => {
    await folder.write(FILE, 'something\nWhich URL goes where\n');
    await folder.write('examples/glossary/handler.txt', 'which url goes where\n');
    expect(formatFaults(findRepeated(await readExamples(folder.root)))).toBe(
      'examples/glossary/handler.txt:1 the same example stands in examples/faqs/first-question.txt:2; remove one of the two',
    );
  });

  test('that an example is missing, or too long', async () => {
    await folder.write(FILE, `a first one\n\n${'long '.repeat(41)}\n`);
    expect(await faultsOf(folder)).toEqual([
      `${FILE}:2 an example has 2 to 200 characters`,
      `${FILE}:3 an example has 2 to 200 characters`,
    ]);
  });

  test('that a file has another ending', async () => {
    await folder.write('examples/faqs/first-question.md', 'which url goes where\n');
    expect(await faultsOf(folder)).toContain('examples/faqs/first-question.md:1 must be named <id>.txt');
  });
});
