import { afterEach, beforeEach, expect, test } from 'vitest';
import { findDuplicates } from '../../src/knowledge/duplicates.ts';
import { createKnowledgeReader } from '../../src/knowledge/load.ts';
import { createFolder, type TestFolder } from './fixture.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

const findAll = async (): Promise<string[]> =>
  findDuplicates((await createKnowledgeReader(folder.root)()).faqs.entries).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

test('different questions are no duplicates', async () => {
  expect(await findAll()).toEqual([]);
});

test('the same words in another order are one question', async () => {
  await folder.edit('faqs/second-question.md', '- html folder', '- Handlers to URLs');
  expect(await findAll()).toEqual([
    'faqs/second-question.md:4 aliases.0: "Handlers to URLs" asks the same as "urls to handlers" of first-question; keep it in one of them',
  ]);
});

test('inflected words are one question', async () => {
  await folder.edit('faqs/second-question.md', '- html folder', '- path parameter');
  const found = await findAll();
  expect(found).toContainEqual(expect.stringContaining('"path parameters" of first-question'));
});

test('words that differ in what they mean are two questions', async () => {
  await folder.edit('faqs/first-question.md', '- what is a route', '- which python framework for a rest api');
  await folder.edit('faqs/second-question.md', '- html folder', '- which node framework for a rest api');
  expect(await findAll()).toEqual([]);
});

test('one entry may ask the same in several ways', async () => {
  await folder.edit('faqs/first-question.md', '- what is a route', '- handlers to urls');
  expect(await findAll()).toEqual([]);
});
