import { setImmediate } from 'node:timers/promises';

/** Work cut into slices: each `yield` is a point where other work may run. */
export type Slices<T> = Generator<undefined, T, undefined>;

/** The longest stretch of work, in milliseconds, before other work gets its turn. */
const SLICE_MS = 4;

/** Does all slices at once. */
export function runAtOnce<T>(slices: Slices<T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** Does the slices with pauses, so that the event loop is never held for long. The result is the same. */
export async function runInTurns<T>(slices: Slices<T>): Promise<T> {
  let turnEnd = performance.now() + SLICE_MS;
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    if (performance.now() < turnEnd) continue;
    await setImmediate();
    turnEnd = performance.now() + SLICE_MS;
  }
}

/** The same slices, given up between two of them as soon as `isStopped`: there is no result then. */
export function* unlessStopped<T>(slices: Slices<T>, isStopped: () => boolean): Slices<T | undefined> {
  while (!isStopped()) {
    const step = slices.next();
    if (step.done) return step.value;
    yield;
  }
  return undefined;
}

/** Sorts in place, stably: short runs first, then merged into ever longer ones. */
export function* sortInSlices(items: Uint32Array, compare: (a: number, b: number) => number): Slices<void> {
  const RUN = 256;
  for (let start = 0; start < items.length; start += RUN) {
    items.subarray(start, start + RUN).sort(compare);
    yield;
  }
  const spare = new Uint32Array(items.length);
  for (let width = RUN; width < items.length; width *= 2) {
    spare.set(items);
    for (let start = 0; start < items.length; start += 2 * width) {
      const left = spare.subarray(start, start + width);
      const right = spare.subarray(start + width, start + 2 * width);
      yield* merge(left, right, items.subarray(start), compare);
    }
  }
}

function* merge(
  left: Uint32Array,
  right: Uint32Array,
  into: Uint32Array,
  compare: (a: number, b: number) => number,
): Slices<void> {
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const fromLeft = r >= right.length || (l < left.length && compare(left[l] ?? 0, right[r] ?? 0) <= 0);
    into[l + r] = fromLeft ? (left[l] ?? 0) : (right[r] ?? 0);
    if (fromLeft) l++;
    else r++;
    yield;
  }
}
