import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createKnowledgeReader } from '../../src/knowledge/load.ts';
import { findStale, lastDayOf } from '../../src/knowledge/staleness.ts';
import { createFolder, type TestFolder } from './fixture.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

const staleOn = async (today: string): Promise<string[]> =>
  findStale(await createKnowledgeReader(folder.root)(), today).map(({ file, line }) => `${file}:${line}`);

test.each([
  ['2026-08-22', '2026-08-22'],
  ['2026-02', '2026-02-28'],
  ['2024-02', '2024-02-29'],
  ['2025', '2025-12-31'],
])('%s may mean any day until %s', (date, last) => {
  expect(lastDayOf(date)).toBe(last);
});

describe('a source of August 2026', () => {
  const day = (daysAfterAugust: number): string =>
    new Date(Date.UTC(2026, 7, 31 + daysAfterAugust)).toISOString().slice(0, 10);

  test('is fresh 400 days after the end of that month', async () => {
    expect(await staleOn(day(400))).toEqual([]);
  });

  test('is stale a day later, in every file, by the line of the source', async () => {
    expect(await staleOn(day(401))).toEqual([
      'frameworks/alpha.yaml:10',
      'frameworks/beta.yaml:10',
      'faqs/first-question.md:14',
      'faqs/second-question.md:14',
      'glossary/handler.md:5',
    ]);
  });

  test('counts from the day on which it was checked', async () => {
    await folder.edit('frameworks/alpha.yaml', 'asOf: 2026-08\n', 'asOf: 2026-08\n    checked: 2026-11-22\n');
    expect(await staleOn(day(401))).not.toContain('frameworks/alpha.yaml:10');
  });

  test('is a mistake when it is asked about in July', async () => {
    expect(await staleOn('2026-07-31')).toContain('frameworks/alpha.yaml:10');
  });
});

test('a fact with a date of its own counts from that', async () => {
  await folder.edit(
    'frameworks/alpha.yaml',
    'It is small., sources: [docs]',
    'It is small., sources: [docs], asOf: 2025-01',
  );
  expect(await staleOn('2026-11-22')).toEqual(['frameworks/alpha.yaml:17']);
});

test('the message says what to do', async () => {
  const [fault] = findStale(await createKnowledgeReader(folder.root)(), '2028-01-01');
  expect(fault?.message).toBe(
    'sources.docs: "Documentation" was last seen to hold in 2026-08; ' +
      'look whether it still holds; then add "checked: 2028-01-01", or mend it and its date',
  );
});
