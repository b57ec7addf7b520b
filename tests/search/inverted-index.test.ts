import { expect, test } from 'vitest';
import type { Entry } from '../../src/search/entry.ts';
import { buildIndex, GREATEST_IMPACT, type InvertedIndex } from '../../src/search/inverted-index.ts';
import { runAtOnce } from '../../src/search/slices.ts';

function indexOf(...entries: Partial<Entry>[]): InvertedIndex {
  const full = entries.map((entry, i) => ({
    id: `${i}`,
    kind: 'faq',
    title: '',
    aliases: [],
    body: '',
    ...entry,
  }));
  return runAtOnce(buildIndex(full));
}

function listOf(index: InvertedIndex, word: string): { entries: number[]; impacts: number[] } {
  const stem = index.vocabulary.findStem(word) ?? -1;
  const [start, end] = [index.listStart[stem] ?? 0, index.listStart[stem + 1] ?? 0];
  return {
    entries: [...index.listEntries.subarray(start, end)],
    impacts: [...index.listImpacts.subarray(start, end)],
  };
}

test('a word lists the entries that have it in title, alias or body', () => {
  const index = indexOf(
    { title: 'caching' },
    { aliases: ['to cache'] },
    { body: 'caches' },
    { title: 'else' },
  );
  expect(listOf(index, 'cache').entries).toEqual([0, 1, 2]);
});

test('a word of the title has more impact than one of the body', () => {
  const index = indexOf({ title: 'orm', body: 'database' }, { title: 'database', body: 'orm' });
  const [inTitle = 0, inBody = 0] = listOf(index, 'orm').impacts;
  expect(inTitle).toBeGreaterThan(inBody);
  expect(inTitle).toBeLessThan(GREATEST_IMPACT);
});

test('rare words are rarer than frequent ones, unknown words rarest', () => {
  const index = indexOf({ title: 'a b' }, { title: 'a c' }, { title: 'a d' });
  const rarityOf = (word: string) => index.rarity[index.vocabulary.findStem(word) ?? -1] ?? 0;
  expect(rarityOf('b')).toBeGreaterThan(rarityOf('a'));
  expect(index.greatestRarity).toBeGreaterThan(rarityOf('b'));
});

test('the list of a word in thousands of entries keeps those that it says most about', () => {
  const entries = Array.from({ length: 1500 }, (_, i) => ({
    title: i < 600 ? 'api' : `api number ${i} of many`,
  }));
  const { entries: kept } = listOf(indexOf(...entries), 'api');
  expect(kept).toHaveLength(1000);
  expect(kept.filter((entry) => entry < 600)).toHaveLength(600);
});

test('no entries make an empty index', () => {
  expect(indexOf().entryCount).toBe(0);
});
