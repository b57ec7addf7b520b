import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runAtOnce, runInTurns, type Slices, sortInSlices, unlessStopped } from '../../src/search/slices.ts';

function* countTo(end: number): Slices<number> {
  let count = 0;
  while (count < end) {
    count++;
    yield;
  }
  return count;
}

test('work in turns ends with the same result as work at once', async () => {
  expect(runAtOnce(countTo(1000))).toBe(1000);
  expect(await runInTurns(countTo(1000))).toBe(1000);
});

test('slices are given up once they are stopped, and done otherwise', () => {
  let left = 3;
  expect(runAtOnce(unlessStopped(countTo(1000), () => left-- === 0))).toBeUndefined();
  expect(runAtOnce(unlessStopped(countTo(1000), () => false))).toBe(1000);
});

test('other work gets its turn while slices are done', async () => {
  let isDone = false;
  let sawItRunning = false;
  function* untilSeen(): Slices<void> {
    while (!sawItRunning) yield;
  }
  setImmediate(() => {
    sawItRunning = !isDone;
  });
  await runInTurns(untilSeen());
  isDone = true;
  expect(sawItRunning).toBe(true);
});

test('sorting in slices gives the order that sorting at once gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 1500 }), (values) => {
      const items = Uint32Array.from(values);
      runAtOnce(sortInSlices(items, (a, b) => a - b));
      expect([...items]).toEqual([...values].sort((a, b) => a - b));
    }),
    { numRuns: 30 },
  );
});
