import type { Framework } from '../domain/framework.ts';
import type { Found, Phrases } from './phrases.ts';

/** A framework that a text names, and where. */
export type Mention = Found<Framework>;

/** Words of grammar: a name only beside another name or a word that sets it against one. */
const ADVERBS = new Set(['next']);
const BESIDE_NAMES = new Set([
  'vs',
  'versus',
  'or',
  'and',
  'v',
  'than',
  'over',

  'between',
  'against',
  'does',
  'is',
  'with',
  'in',
]);

/** The frameworks a text names. A runtime is left out where it is only what the others run on. */
export function findMentions(words: readonly string[], names: Phrases<Framework>): Mention[] {
  const mentions = names
    .findAll(words)
    .filter((mention) => !ADVERBS.has(wordsOf(words, mention)) || isNamed(words, mention));
  const rivals = mentions.filter(({ meaning }) => meaning.kind !== 'runtime');
  const ground = new Set(rivals.length > 1 ? rivals.flatMap(({ meaning }) => meaning.runsOn) : []);
  return mentions.filter(({ meaning }) => !ground.has(meaning.id));
}

const wordsOf = (words: readonly string[], { start, end }: Found<unknown>): string =>
  words.slice(start, end).join(' ');

/** Whether an adverb is used as a name here: alone, before a version, or right after a word that names go with. */
function isNamed(words: readonly string[], { start, end }: Found<unknown>): boolean {
  const [before, after] = [words[start - 1], words[end]];
  if (/^v?\d/.test(after ?? '')) return true;
  if (before === undefined) return after === undefined || BESIDE_NAMES.has(after);
  return BESIDE_NAMES.has(before);
}
