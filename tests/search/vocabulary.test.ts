import { expect, test } from 'vitest';
import { TrigramSet } from '../../src/search/trigrams.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

function vocabularyOf(...words: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
}

test('inflections are different words of one stem', () => {
  const vocabulary = vocabularyOf('cache', 'caching');
  expect(vocabulary.add('caching')).toBe(1);
  expect(vocabulary.stemOf(0)).toBe(vocabulary.stemOf(1));
  expect(vocabulary.stemCount).toBe(1);
  expect(vocabulary.findStem('cached')).toBe(0);
});

test('a misspelt word is corrected to the stem that was meant', () => {
  const vocabulary = vocabularyOf('migration', 'middleware', 'microservice');
  expect(vocabulary.correct('middelware', 6)[0]?.stem).toBe(vocabulary.findStem('middleware'));
});

test('a word that was written together is split into known ones', () => {
  const vocabulary = vocabularyOf('spring', 'boot');
  expect(vocabulary.split('springboot')).toEqual(['spring', 'boot']);
  expect(vocabulary.split('springboots')).toEqual(['spring', 'boots']);
  expect(vocabulary.split('springfield')).toEqual(['springfield']);
});

test('a beginning is completed, also with a typing error in it', () => {
  const vocabulary = vocabularyOf('authentication', 'database');
  expect(vocabulary.complete('auth')).toEqual([{ stem: 0, likeness: 1 }]);
  expect(vocabulary.complete('d')).toHaveLength(1);
  expect(vocabulary.completeMisspelt('authetn', 5)[0]?.stem).toBe(0);
});

test('trigrams of a word are counted against a set', () => {
  const vocabulary = vocabularyOf('flask');
  expect(vocabulary.countTrigrams(0, new TrigramSet(['flask']))).toEqual({ all: 5, shared: 5 });
  expect(vocabulary.countTrigrams(0, new TrigramSet(['django'])).shared).toBe(0);
});
