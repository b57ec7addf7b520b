import type { Clauses } from './clauses.ts';
import { JOINING } from './cues.ts';
import type { Found } from './phrases.ts';
import { wordSet } from './word-set.ts';

const NEGATING = wordSet(`
  no not without except excluding minus never neither nor nobody hate hates dislike dont wont cant nothing avoid
  refuse refuses scared afraid tired sick banned allergic far away`);
/** "Anything but php". */
const ANYTHING = wordSet('anything everything all');
/** What may stand between a negation and its object: "not in php", "dont want to write php", but not "no deal, php". */
const LINKS = wordSet(`
  a an the any more even really ever again in with on from of to us here using use do want wants like likes love know
  knows need touch touched touching learn learning write writing written another take takes have be allowed`);
/** "Why not php" proposes it, "graphql or nothing, php" demands something else. */
const PROPOSALS = new Set(['why not', 'or nothing']);
/** "No websockets no deal" asks for them. */
const DEMAND = 'no deal';
/** "Not java alone" is no word against Java. */
const LIMITING = wordSet('alone only');

const COPULAS = wordSet(
  'is are was be will would should must really just definitely strictly totally also please',
);
/** "Php is out", but not "php out of the box". */
const EXCLUDED = wordSet('out excluded forbidden banned unwanted prohibited taboo hated disallowed scares');
const DENYING = wordSet('no not isnt arent never');
/** What is denied of something that is not wanted: "php is no option", "php not for us". */
const DENIED = wordSet(`
  wanted allowed option welcome possible thanks thank thx for needed necessary required important acceptable accepted
  please again chance`);

type Span = Pick<Found<unknown>, 'start' | 'end'>;

/** Reads the words of one clause, that of the word at `place`, by their places in the text; elsewhere there are none. */
const readClause =
  ({ words, clauseOf }: Clauses, place: number) =>
  (at: number): string =>
    clauseOf[at] === clauseOf[place] ? (words[at] ?? '') : '';

function isNegatedBefore(text: Clauses, { start, end }: Span): boolean {
  const wordAt = readClause(text, start);
  let at = start - 1;
  while (LINKS.has(wordAt(at))) at--;
  const [word, before] = [wordAt(at), wordAt(at - 1)];
  if (word === 'but') return ANYTHING.has(before);
  const [after, last] = [wordAt(end), wordAt(end + 1)];
  if (PROPOSALS.has(`${before} ${word}`) || LIMITING.has(after) || `${after} ${last}` === DEMAND)
    return false;
  return NEGATING.has(word);
}

function isNegatedAfter(text: Clauses, { end }: Span): boolean {
  const wordAt = readClause(text, end - 1);
  let at = end;
  while (COPULAS.has(wordAt(at))) at++;
  const [word, next, last] = [wordAt(at), wordAt(at + 1), wordAt(at + 2)];
  if (EXCLUDED.has(word)) return next !== 'of';
  return DENYING.has(word) && (next === '' || DENIED.has(next === 'an' ? last : next));
}

/** "Elixir or not, i dont care". */
const isUndecided = ({ words }: Clauses, { end }: Span): boolean =>
  words[end] === 'or' && words[end + 1] === 'not';

/** What is said, by whether it is wanted; each once, and as it is said last. */
export function sortByWish<T>(found: readonly Found<T>[], text: Clauses): Record<'wanted' | 'unwanted', T[]> {
  const isWanted = new Map<T, boolean>();
  let negated: Found<T> | undefined;
  for (const one of found) {
    if (isUndecided(text, one)) continue;
    const isListed = negated?.end === one.start - 1 && JOINING.has(text.words[one.start - 1] ?? '');
    const isUnwanted = isListed || isNegatedBefore(text, one);
    negated = isUnwanted ? one : undefined;
    isWanted.set(one.meaning, !isUnwanted && !isNegatedAfter(text, one));
  }
  const meanings = [...isWanted.keys()];
  return {
    wanted: meanings.filter((meaning) => isWanted.get(meaning)),
    unwanted: meanings.filter((meaning) => !isWanted.get(meaning)),
  };
}
