import { expect, test } from 'vitest';
import { allowedErrors, findAlike } from '../../src/search/fuzzy.ts';

test('swapped letters are one error, so that the word that was meant comes first', () => {
  const alike = findAlike('djnago', ['mango', 'django', 'jango']);
  expect(alike[0]?.candidate).toBe('django');
});

test('the same word has full likeness and other words have less', () => {
  const [same, other] = findAlike('flask', ['flask', 'flasks']);
  expect(same?.likeness).toBeGreaterThan(0.98);
  expect(other?.likeness).toBeLessThan(0.9);
});

test('words that have nothing in common are not alike', () => {
  expect(findAlike('pizza', ['django', 'flask'])).toEqual([]);
});

test('short words may have fewer errors than long ones', () => {
  expect([2, 4, 8, 12].map(allowedErrors)).toEqual([0, 1, 2, 3]);
  expect(findAlike('go', ['so'])).toEqual([]);
});
