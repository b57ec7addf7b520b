import { describe, expect, test } from 'vitest';
import { beginAlike, isSlip } from '../../src/ask/slips.ts';

describe('a slip of the finger', () => {
  test.each([
    ['fibre', 'fiber', 'two letters swapped'],
    ['prrod', 'prod', 'a letter doubled'],
  ])('is %s for %s: %s', (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(true);
  });

  test.each([
    ['node', 'node', 'the same word'],
    ['fire', 'fiber', 'a letter left out'],
    ['djamgo', 'django', 'another letter'],
  ])('is not %s for %s: %s', (typed, meant) => {
    expect(isSlip(typed, meant)).toBe(false);
  });
});

describe('the beginnings of two words', () => {
  test.each([
    ['rent', 'rest'],
    ['ebst', 'best'],
    ['qhat', 'what'],
  ])('make %s stand for %s', (typed, meant) => {
    expect(beginAlike(typed, meant)).toBe(true);
  });

  test('keep words apart that only rhyme', () => {
    expect(beginAlike('vest', 'rest')).toBe(false);
  });
});
