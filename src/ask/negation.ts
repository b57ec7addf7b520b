import type { Found } from './phrases.ts';

const NEGATING = new Set(['no', 'not', 'without', 'except', 'never', 'hate', 'dont', 'nothing', 'avoid']);
/** "Anything but php". */
const ANYTHING = new Set(['anything', 'everything', 'all']);
/** A negation reaches so many words ahead: "no java", "not in php". */
const REACH = 2;
/** "Why not php" proposes it, "not only php" takes it in. */
const OPENS_A_PROPOSAL = 'why';
const TAKES_IN = new Set(['only', 'just', 'sure', 'bad']);

/** Whether what stands at this place is what somebody does not want. */
export function isNegated(words: readonly string[], start: number): boolean {
  const from = Math.max(0, start - REACH);
  return words.slice(from, start).some((word, i) => {
    const at = from + i;
    if (word === 'but') return ANYTHING.has(words[at - 1] ?? '');
    if (!NEGATING.has(word)) return false;
    return words[at - 1] !== OPENS_A_PROPOSAL && !TAKES_IN.has(words[at + 1] ?? '');
  });
}

/** What is said to be wanted, each once: a mention of it is not negated. */
export const findWanted = <T>(found: readonly Found<T>[], words: readonly string[]): Set<T> =>
  new Set(found.flatMap(({ meaning, start }) => (isNegated(words, start) ? [] : [meaning])));

/** What is only said not to be wanted, each once. */
export function findUnwanted<T>(found: readonly Found<T>[], words: readonly string[]): T[] {
  const wanted = findWanted(found, words);
  return [...new Set(found.map(({ meaning }) => meaning))].filter((meaning) => !wanted.has(meaning));
}
