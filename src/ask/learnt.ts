import type { Knowledge } from '../domain/knowledge.ts';
import type { EntryKind } from '../search/library.ts';
import type { Hit } from '../search/search.ts';
import { FOLDERS, labelOf } from './learning/labels.ts';
import type { Question } from './question.ts';

/** How likely the examples make it that an entry is asked for: log-probability. */
export const learntOf = ({ learnt }: Question, kind: EntryKind, id: string): number =>
  learnt.logOf(labelOf(kind, id));

/** What is less likely, as log-probability, is not worth weighing. */
const LEAST = -5;
/** The search had its say on what it did not find. */
const NOT_FOUND = 0.01;

/** At most `count` entries that the examples make likely and that are not among those the search found. */
export function findLearnt(
  question: Question,
  kind: EntryKind,
  count: number,
  found: readonly Hit[],
  knowledge: Knowledge,
): Hit[] {
  return question.learnt.best(FOLDERS[kind], count).flatMap((id) => {
    const title = titleOf(kind, id, knowledge);
    const isFound = found.some((hit) => hit.kind === kind && hit.id === id);
    if (title === undefined || isFound || learntOf(question, kind, id) < LEAST) return [];
    return [{ kind, id, title, phrase: title, confidence: NOT_FOUND }];
  });
}

/** Missing where the entry is gone since the examples were learnt. */
function titleOf(kind: EntryKind, id: string, { frameworks, faqs, terms }: Knowledge): string | undefined {
  if (kind === 'framework') return frameworks.get(id)?.name;
  return kind === 'faq' ? faqs.get(id)?.question : terms.get(id)?.term;
}
