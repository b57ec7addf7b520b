/**
 * Remembers results of a pure function for as long as what it depends on stays the same. Popular questions are
 * asked again and again, and each keystroke of a common word is typed by many.
 */
export interface Memo<T> {
  /** The remembered result for `key`, or that of `make`. A change of `epoch` forgets everything. */
  get(epoch: readonly unknown[], key: string, make: () => T): T;
}

/** Longer keys are somebody's own words, which nobody will repeat. */
const LONGEST_KEY = 200;

/** Keeps the `size` results that were used last. */
export function createMemo<T>(size: number): Memo<T> {
  const known = new Map<string, T>();
  let current: readonly unknown[] = [];

  return {
    get(epoch, key, make) {
      if (epoch.length !== current.length || epoch.some((value, index) => value !== current[index])) {
        known.clear();
        current = epoch;
      }
      if (key.length > LONGEST_KEY) return make();
      const remembered = known.get(key);
      const result = remembered ?? make();
      // Inserted anew, so that the map's order is the order of last use.
      known.delete(key);
      known.set(key, result);
      if (known.size > size) known.delete(known.keys().next().value ?? key);
      return result;
    },
  };
}
