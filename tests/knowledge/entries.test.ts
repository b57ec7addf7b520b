import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { findCuts } from '../../src/cli/knowledge-limits.ts';
import { findDuplicates } from '../../src/knowledge/duplicates.ts';
import { type Fault, formatFaults } from '../../src/knowledge/fault.ts';
import { createKnowledgeReader, type Reading } from '../../src/knowledge/load.ts';
import { TODAY } from '../support/bot.ts';

const list = async (folder: string): Promise<string[]> =>
  (await readdir(`knowledge/${folder}`)).sort().map((name) => `${folder}/${name}`);

const FRAMEWORKS = await list('frameworks');
const FAQS = await list('faqs');
const TERMS = await list('glossary');

let reading: Reading;
let faults: readonly Fault[];
beforeAll(async () => {
  reading = await createKnowledgeReader('knowledge')();
  faults = [...reading.faults, ...findCuts(reading, TODAY), ...findDuplicates(reading.faqs.entries)];
});

// Whether dates are still fresh depends on the day, so only "npm run knowledge:check" asks that.
describe('without a fault and within the limits of Discord is', () => {
  test.each([...FRAMEWORKS, ...FAQS, ...TERMS, 'synonyms.yaml'])('%s', (file) => {
    expect(formatFaults(faults.filter((fault) => fault.file === file))).toBe('');
  });
});

describe('names its schema in the first line, for editors:', () => {
  test.each(FRAMEWORKS)('%s', async (file) => {
    const [first] = (await readFile(`knowledge/${file}`, 'utf8')).split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../schema/framework.json');
  });
});

describe('is asked in three other ways or more:', () => {
  test.each(FAQS)('%s', (file) => {
    const entry = reading.faqs.entries.find(({ document }) => document.file === file)?.entry;
    expect(new Set(entry?.aliases).size).toBeGreaterThanOrEqual(3);
  });
});

test('the catalogue, the questions and the glossary are as large as promised', () => {
  const { frameworks, faqs, terms } = reading;
  const runtimes = frameworks.entries.filter(({ entry }) => entry.kind === 'runtime');
  expect(frameworks.entries.length - runtimes.length).toBeGreaterThanOrEqual(24);
  expect(runtimes.length).toBeGreaterThanOrEqual(3);
  expect(faqs.entries.length).toBeGreaterThanOrEqual(60);
  expect(terms.entries.length).toBeGreaterThanOrEqual(50);
});
