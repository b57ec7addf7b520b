import { describe, expect, test } from 'vitest';
import { readWords, type WordCounts } from '../../src/ask/field.ts';

const counts: WordCounts = {
  own: 100,
  foreign: 100,
  byStem: new Map([
    ['middlewar', [20, 0]],
    ['pizza', [0, 9]],
    ['queri', [10, 10]],
  ]),
};

describe('the words of a question', () => {
  test('speak for our field or against it, by where else they are used', () => {
    expect(readWords(['middlewar'], counts).wordsForeign).toBeLessThan(-1);
    expect(readWords(['pizza'], counts).wordsForeign).toBeGreaterThan(1);
    expect(readWords(['queri'], counts).wordsForeign).toBeCloseTo(0);
  });

  test('say nothing where nobody has used them', () => {
    expect(readWords(['zzz'], counts)).toEqual({
      wordsForeign: 0,
      wordsForeignMean: 0,
      wordsForeignMost: 0,
    });
  });

  test('count once, however often they are said', () => {
    expect(readWords(['pizza', 'pizza', 'pizza'], counts)).toEqual(readWords(['pizza'], counts));
  });

  test('are weighed together, and the most foreign one by itself', () => {
    const { wordsForeign, wordsForeignMost } = readWords(['middlewar', 'pizza'], counts);
    expect(wordsForeign).toBeLessThan(wordsForeignMost ?? 0);
    expect(wordsForeignMost).toBe(readWords(['pizza'], counts).wordsForeignMost);
  });
});
