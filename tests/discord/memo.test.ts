import { describe, expect, it, vi } from 'vitest';
import { createMemo } from '../../src/discord/memo.ts';
import { createRecentSet } from '../../src/discord/recent-set.ts';

describe('remembered results', () => {
  it('are made once for one key in one epoch', () => {
    const memo = createMemo<number>(10);
    const make = vi.fn(() => 1);
    memo.get(['a'], 'key', make);
    expect(memo.get(['a'], 'key', make)).toBe(1);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('are forgotten when what they depend on changes', () => {
    const memo = createMemo<number>(10);
    memo.get(['monday'], 'key', () => 1);
    expect(memo.get(['tuesday'], 'key', () => 2)).toBe(2);
  });

  it('drop those that were not used for longest', () => {
    const memo = createMemo<number>(2);
    memo.get([], 'a', () => 1);
    memo.get([], 'b', () => 1);
    memo.get([], 'a', () => 1);
    memo.get([], 'c', () => 1);
    expect(memo.get([], 'a', () => 2)).toBe(1);
    expect(memo.get([], 'b', () => 2)).toBe(2);
  });

  it('are not kept for long texts, which nobody repeats', () => {
    const memo = createMemo<number>(2);
    const key = 'x'.repeat(300);
    memo.get([], key, () => 1);
    expect(memo.get([], key, () => 2)).toBe(2);
  });
});

describe('recent ids', () => {
  it('are new once, until as many others have come', () => {
    const isNew = createRecentSet(2);
    expect([isNew('a'), isNew('a'), isNew('b'), isNew('c'), isNew('a')]).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });
});
