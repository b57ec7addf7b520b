import { expect, test } from 'vitest';
import { Synonyms } from '../../src/search/synonyms.ts';

const synonyms = new Synonyms([
  ['dependency injection', 'di'],
  ['kubernetes', 'k8s'],
  ['auth', 'authentication'],
  ['auth', 'authorization'],
]);

test('an abbreviation is read as the words that it stands for', () => {
  expect(synonyms.expand(['what', 'is', 'di'])).toEqual([
    { word: 'what', others: [] },
    { word: 'is', others: [] },
    { word: 'dependency', others: ['di'] },
    { word: 'injection', others: ['di'] },
  ]);
});

test('the spelt-out form keeps its words and also meets the abbreviation', () => {
  expect(synonyms.expand(['dependency', 'injections'])).toEqual(synonyms.expand(['di']));
});

test('a word of two groups meets both, and those do not meet each other', () => {
  expect(synonyms.expand(['auth'])).toEqual([{ word: 'auth', others: ['authentication', 'authorization'] }]);
  expect(synonyms.expand(['authorization'])).toEqual([{ word: 'authorization', others: ['auth'] }]);
});

test('words without synonyms stay alone', () => {
  expect(synonyms.expand(['dependency'])).toEqual([{ word: 'dependency', others: [] }]);
});

test('groups without words do no harm', () => {
  expect(new Synonyms([[], ['?!'], ['go']]).expand(['go'])).toEqual([{ word: 'go', others: [] }]);
});
