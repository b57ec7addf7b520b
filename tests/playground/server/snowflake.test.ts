import { expect, test } from 'vitest';
import { createSnowflakes, toTimestamp } from '../../../src/playground/server/snowflake.ts';
import { ManualClock } from './support/manual-clock.ts';

test('ids rise even while the clock stands still, and carry their time', () => {
  const clock = new ManualClock();
  const nextId = createSnowflakes(clock);
  const ids = Array.from({ length: 1_000 }, nextId);
  expect(new Set(ids).size).toBe(1_000);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids.every((id) => /^\d{17,19}$/.test(id))).toBe(true);
  expect(toTimestamp(ids[0] ?? '')).toBe(clock.now());
  clock.advance(5);
  expect(toTimestamp(nextId())).toBe(clock.now());
});
