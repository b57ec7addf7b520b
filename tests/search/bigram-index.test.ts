import { expect, test } from 'vitest';
import { BigramIndex } from '../../src/search/bigram-index.ts';

function indexOf(...words: string[]): BigramIndex {
  const index = new BigramIndex();
  for (const word of words) index.add(word);
  return index;
}

test('the word that shares most letter pairs comes first', () => {
  const index = indexOf('authorization', 'authentication', 'automation');
  expect(index.similar('autentication', 3)[0]).toBe('authentication');
});

test('no more words are returned than asked for, none of too different a length', () => {
  const index = indexOf('test', 'tests', 'tested', 'testability');
  expect(index.similar('test', 2)).toHaveLength(2);
  expect(index.similar('test', 9, 2)).not.toContain('testability');
});

test('words with nothing in common are not similar', () => {
  expect(indexOf('django').similar('flask', 5)).toEqual([]);
});

test('one look-up leaves nothing behind for the next', () => {
  const index = indexOf('django', 'flask');
  index.similar('django', 5);
  expect(index.similar('flask', 5)).toEqual(['flask']);
});
