import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeCoverage } from '../../src/knowledge/coverage.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { formatTable } from '../../src/knowledge/table.ts';
import { createFolder, type TestFolder } from './fixture.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

test('a table has words to the left and numbers to the right', () => {
  const rows = [
    ['long name', 5],
    ['a', 1234],
  ];
  expect(formatTable(['name', 'n'], rows)).toBe(
    ['name          n', '---------  ----', 'long name     5', 'a          1234'].join('\n'),
  );
});

test('the report counts what is known of each entry and field', async () => {
  await folder.edit(
    'frameworks/beta.yaml',
    'caching: { status: builtin, sources: [docs] }',
    'caching: { status: unknown }',
  );
  const report = describeCoverage(await loadKnowledge(folder.root));
  expect(report).toMatch(/^alpha +18\/18 +1 +1 +2026-08 /m);
  expect(report).toMatch(/^beta +17\/18 /m);
  expect(report).toMatch(/^Caching +1\/2 +beta$/m);
  expect(report).toMatch(/^Basics +2 +6 +3 +2 +2$/m);
  expect(report).toMatch(/^Glossary: 1 terms, 0 aliases$/m);
});
