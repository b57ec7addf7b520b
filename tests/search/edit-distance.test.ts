import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/search/edit-distance.ts';

test.each([
  ['django', 'django', 0],
  ['djnago', 'django', 1],
  ['jango', 'django', 1],
  ['djangoo', 'django', 1],
  ['djanfo', 'django', 1],
  ['djnagoo', 'django', 2],
  ['', 'ab', 2],
])('from %s to %s it takes %i typing errors', (from, to, errors) => {
  expect(editDistance(from, to, 3)).toBe(errors);
});

test('words that are further apart than the limit are just beyond it', () => {
  expect(editDistance('django', 'laravel', 2)).toBe(3);
  expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
});

test('the distance is the same both ways and zero only between equals', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other, 8);
      expect(distance).toBe(editDistance(other, one, 8));
      expect(distance === 0).toBe(one === other);
    }),
  );
});
