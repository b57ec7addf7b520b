import { type Reading, readFaqQuestion } from '../ask/read.ts';
import type { Faq } from '../domain/faq.ts';
import type { Framework } from '../domain/framework.ts';
import { type Labels, labelOf } from '../domain/labels.ts';
import type { Term } from '../domain/term.ts';
import type { EntryKind, Library } from '../search/library.ts';
import { acceptName, findNearNames } from '../search/names-policy.ts';
import { type Common, found, missed, type Option, type Pick } from './option.ts';

/** Discord shows at most this many suggestions and choices. */
const MOST_PICKS = 25;
/** Once something is typed: what is not among the first dozen is found faster by typing on. */
const MOST_MATCHES = 12;
/** A miss offers this many near things. */
export const MOST_NEAR = 5;

const suggestEntries = (library: Library, text: string, kinds: readonly EntryKind[]): Pick[] =>
  library.search
    .suggest(text, { kinds, limit: text.trim() === '' ? MOST_PICKS : MOST_MATCHES })
    .map(({ id, title }) => ({ name: title, value: id }));

/** A framework or runtime by id, name, alias or a misspelling of one. */
export function framework<R extends boolean>(common: Common<R>): Option<Framework, NoInfer<R>> {
  return {
    ...common,
    type: 'string',
    suggest: (text, { library }, others) => {
      const taken = Object.values(others);
      return suggestEntries(library, text, ['framework']).filter(({ value }) => !taken.includes(value));
    },
    resolve: (text, { library }) => {
      const named = library.knowledge.frameworks.get(text) ?? acceptName(library, text);
      if (named) return found(named);
      const near = findNearNames(library, text, MOST_NEAR);
      return missed(
        'framework',
        text,
        near.map(({ id, name }) => ({ name, value: id })),
      );
    },
  };
}

/** What a question can lead to. */
export type Answered =
  | { readonly kind: 'faq'; readonly faq: Faq }
  | { readonly kind: 'term'; readonly term: Term };

function findAnswered({ knowledge }: Library, id: string): Answered | undefined {
  const faq = knowledge.faqs.get(id);
  if (faq) return { kind: 'faq', faq };
  const term = knowledge.terms.get(id);
  return term && { kind: 'term', term };
}

const toId = ({ route }: Reading): string => route.args.question ?? '';

/** A question or a term, by id or in any words. */
export function question<R extends boolean>(common: Common<R>): Option<Answered, NoInfer<R>> {
  const kinds: readonly EntryKind[] = ['faq', 'term'];
  return {
    ...common,
    type: 'string',
    suggest: (text, { library }) => suggestEntries(library, text, text.trim() === '' ? ['faq'] : kinds),
    resolve: (text, { library }) => {
      const known = findAnswered(library, text);
      if (known) return found(known);
      const { best, others } = readFaqQuestion(text, library);
      const answered = best && findAnswered(library, toId(best));
      if (answered) return found(answered);
      return missed(
        'answer',
        text,
        others.map((reading) => ({ name: reading.words, value: toId(reading) })),
      );
    },
  };
}

/** Free text. */
export const text = <R extends boolean>(common: Common<R>): Option<string, NoInfer<R>> => ({
  ...common,
  type: 'string',
  resolve: (value) => found(value),
});

/** A person, as an id. Discord sends nothing else. */
export const user = <R extends boolean>(common: Common<R>): Option<string, NoInfer<R>> => ({
  ...common,
  type: 'user',
  resolve: (value) => (/^\d{17,20}$/.test(value) ? found(value) : missed('person', value)),
});

const picksOf = <K extends string>(labels: Labels<K>): Pick[] =>
  Object.entries<Labels<K>[K]>(labels).map(([value, word]) => ({ name: labelOf(word), value }));

function keyOf<K extends string>(labels: Labels<K>, word: string): K | undefined {
  const wanted = word.trim().toLowerCase();
  for (const key in labels) {
    if (key.toLowerCase() === wanted || labelOf(labels[key]).toLowerCase() === wanted) return key;
  }
  return undefined;
}

/** One word of a closed list of at most 25. */
export function choice<K extends string, R extends boolean>(
  labels: Labels<K>,
  common: Common<R>,
): Option<K, NoInfer<R>> {
  return {
    ...common,
    type: 'string',
    choices: picksOf(labels),
    resolve: (value) => {
      const key = keyOf(labels, value);
      return key === undefined ? missed('choice', value, picksOf(labels).slice(0, MOST_NEAR)) : found(key);
    },
  };
}

/** Several words of a list, separated by commas; each keystroke completes the last. `noun` says what one of them is. */
export function several<K extends string, R extends boolean>(
  noun: string,
  labels: Labels<K>,
  common: Common<R>,
): Option<readonly K[], NoInfer<R>> {
  const split = (value: string): string[] =>
    value
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  return {
    ...common,
    type: 'string',
    suggest: (value) => {
      const words = value.split(',');
      const typed = (words.pop() ?? '').trim().toLowerCase();
      const before = words.flatMap((word) => keyOf(labels, word) ?? []);
      return picksOf(labels)
        .filter(
          ({ name, value: key }) =>
            !before.some((had) => had === key) && `${key} ${name}`.toLowerCase().includes(typed),
        )
        .slice(0, MOST_PICKS)
        .map(({ name, value: key }) => ({
          name: [...before.map((had) => labelOf(labels[had])), name].join(', '),
          value: [...before, key].join(','),
        }));
    },
    resolve: (value) => {
      const keys: K[] = [];
      for (const word of split(value)) {
        const key = keyOf(labels, word);
        if (key === undefined) return missed(noun, word, suggestNear(labels, word));
        if (!keys.includes(key)) keys.push(key);
      }
      return found(keys);
    },
  };
}

/** Words of the list that begin alike; if none do, its first ones. */
function suggestNear<K extends string>(labels: Labels<K>, word: string): Pick[] {
  const head = word.trim().toLowerCase().slice(0, 2);
  const alike = picksOf(labels).filter(({ name, value }) => `${value} ${name}`.toLowerCase().includes(head));
  return (alike.length > 0 ? alike : picksOf(labels)).slice(0, MOST_NEAR);
}

/** A page, counted from 0; only buttons set it. Whatever else arrives is the first page. */
export const page = (): Option<number, false> => ({
  type: 'string',
  description: 'Which page',
  required: false,
  resolve: (value) => found(/^\d{1,3}$/.test(value) ? Number(value) : 0),
});
