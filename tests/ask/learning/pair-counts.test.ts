import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairCounts } from '../../../src/ask/learning/pair-counts.ts';

test('pairs are counted in their order', () => {
  const pairs = new PairCounts(2);
  for (const [first, second] of [
    ['a', 'b'],
    ['a', 'b'],
    ['b', 'a'],
  ] as const)
    pairs.add(first, second);
  expect([pairs.countOf('a', 'b'), pairs.countOf('b', 'a'), pairs.countOf('b', 'b')]).toEqual([2, 1, 0]);
});

test('as many pairs as were told find their place, and are told apart', () => {
  const words = fc.string({ minLength: 1, maxLength: 6 });
  const different = fc.uniqueArray(fc.tuple(words, words), {
    maxLength: 60,
    selector: (pair) => pair.join('\0'),
  });
  fc.assert(
    fc.property(different, (all) => {
      const pairs = new PairCounts(all.length);
      for (const [first, second] of all) pairs.add(first, second);
      expect(all.map(([first, second]) => pairs.countOf(first, second))).toEqual(all.map(() => 1));
    }),
  );
});
