import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toClauses } from '../../src/ask/clauses.ts';
import { toWords } from '../../src/search/words.ts';

test('each word is given the number of its clause', () => {
  expect(toClauses('no php, please: ruby. or go')).toEqual([0, 0, 1, 2, 3, 3]);
});

test('a dot inside a name ends nothing', () => {
  expect(toClauses('node.js or asp.net')).toEqual([0, 0, 0]);
});

test('there is a number for each word, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => toClauses(text).length === toWords(text).length),
  );
});
