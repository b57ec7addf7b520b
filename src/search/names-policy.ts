import type { Framework } from '../domain/framework.ts';
import type { Library } from './library.ts';

/** A misspelt name is taken for granted from this confidence on, and only if no other name is nearly as near. */
const SURE = 0.75;
const CLEARLY_AHEAD = 0.15;
/** In words; whatever is longer is no name. */
const LONGEST_NAME = 4;

/** The framework that a text names, if it names one beyond doubt; a doubtful one is for the person to pick. */
export function acceptName({ knowledge, search }: Library, text: string): Framework | undefined {
  const { exact, near } = search.resolve(text, { kinds: ['framework'], limit: 2 });
  if (exact) return knowledge.frameworks.get(exact.id);
  const [first, second] = near;
  if (first === undefined || first.confidence < SURE) return undefined;
  if (second !== undefined && first.confidence - second.confidence < CLEARLY_AHEAD) return undefined;
  return knowledge.frameworks.get(first.id);
}

/**
 * The frameworks nearest to a text that names none for sure, best first: those that the whole is like, then those
 * that a word of it names, so that an unknown `django-ninja` leads to Django.
 */
export function findNearNames({ knowledge, search }: Library, text: string, limit: number): Framework[] {
  const words = text.split(/[\s/_-]+/).slice(0, LONGEST_NAME);
  const ids = [text, ...(words.length > 1 ? words : [])].flatMap((part) => {
    const { exact, near } = search.resolve(part, { kinds: ['framework'], limit });
    return [...(exact ? [exact] : []), ...near].map(({ id }) => id);
  });
  return [...new Set(ids)].slice(0, limit).flatMap((id) => knowledge.frameworks.get(id) ?? []);
}
