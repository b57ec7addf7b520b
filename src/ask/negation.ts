import type { Found } from './phrases.ts';

const NEGATING = new Set(['no', 'not', 'without', 'except', 'never', 'hate', 'dont', 'nothing', 'avoid']);
/** "Anything but php". */
const ANYTHING = new Set(['anything', 'everything', 'all']);
/** What may stand between a negation and its object: "not in php", "dont want to write php", but not "no deal, php". */
const LINKS = new Set(
  `a an the any more even really ever again in with on using use to do want like love know need touch learn
  learning write writing another`.split(/\s+/),
);
/** "Why not php" proposes it, "graphql or nothing, php" demands something else. */
const PROPOSALS = new Set(['why not', 'or nothing']);

/** Whether what stands at this place is what somebody does not want. */
export function isNegated(words: readonly string[], start: number): boolean {
  let at = start - 1;
  while (LINKS.has(words[at] ?? '')) at--;
  const [word = '', before = ''] = [words[at], words[at - 1]];
  if (word === 'but') return ANYTHING.has(before);
  return NEGATING.has(word) && !PROPOSALS.has(`${before} ${word}`);
}

/** What is said to be wanted, each once: a mention of it is not negated. */
export const findWanted = <T>(found: readonly Found<T>[], words: readonly string[]): Set<T> =>
  new Set(found.flatMap(({ meaning, start }) => (isNegated(words, start) ? [] : [meaning])));

/** What is only said not to be wanted, each once. */
export function findUnwanted<T>(found: readonly Found<T>[], words: readonly string[]): T[] {
  const wanted = findWanted(found, words);
  return [...new Set(found.map(({ meaning }) => meaning))].filter((meaning) => !wanted.has(meaning));
}
