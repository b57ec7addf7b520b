import type { Faq } from '../../domain/faq.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { Term } from '../../domain/term.ts';
import type { Library } from '../../search/library.ts';
import type { Hit } from '../../search/search.ts';
import { toStem } from '../../search/stem.ts';
import { toWords } from '../../search/words.ts';
import { COMPARING, MEANING, PROPOSING } from '../cues.ts';
import { weighField } from '../field.ts';
import { type Phrasebook, phrasebookOf } from '../phrasebook.ts';
import type { Question } from '../question.ts';
import type { Reading } from '../reading.ts';
import { addLogOdds, toStrength } from '../scale.ts';
import { isDefinition } from './definition.ts';

/** A question in the very words of an entry. */
const VERY_WORDS = 0.99;
/** Log-odds where a question names frameworks that the FAQ is not about, and where it names none but the FAQ does. */
const OTHER_SUBJECTS = -4;
const UNNAMED_SUBJECT = -1.25;
/** Log-odds that a hit gives to another one about the same, times its confidence. */
const AGREEING = 1;

/** The FAQs and terms that the search finds. */
export function readEntries(question: Question, { knowledge }: Library): Reading[] {
  const book = phrasebookOf(knowledge);
  const field = weighField(question);
  const asksForMeaning =
    (MEANING.has(question.stems) && !COMPARING.has(question.stems) && !PROPOSING.has(question.stems)) ||
    isDefinition(question);
  return question.hits.map((hit) => {
    const { kind, id, title, phrase, confidence } = hit;
    const faq =
      kind === 'term' && !asksForMeaning ? findFaq(question, knowledge.terms.get(id), knowledge) : undefined;
    return {
      route: { command: 'faq', args: { question: faq?.id ?? id } },
      words: faq?.question ?? title,
      strength: isSame(question, phrase)
        ? VERY_WORDS
        : toStrength(
            addLogOdds(
              confidence,
              field + weighSubjects(question, hit, book) + weighAgreement(question, hit, knowledge),
            ),
          ),
    };
  });
}

/** An FAQ about other frameworks than the question names is about something else. */
function weighSubjects(
  { frameworks }: Question,
  { id, title, phrase }: Hit,
  { subjects, frameworks: names }: Phrasebook,
): number {
  if (names.findAll(toWords(`${title} ${phrase}`)).length === 0) return 0;
  if (frameworks.length === 0) return UNNAMED_SUBJECT;
  return frameworks.every((framework) => subjects.get(id)?.has(framework)) ? 0 : OTHER_SUBJECTS;
}

/** A term and the FAQs about it, found together, speak for each other. */
function weighAgreement({ hits }: Question, { id }: Hit, knowledge: Knowledge): number {
  const belong = (other: string): boolean =>
    knowledge.terms.get(other)?.faqs.includes(id) || knowledge.terms.get(id)?.faqs.includes(other) || false;
  return AGREEING * hits.reduce((sum, hit) => sum + (belong(hit.id) ? hit.confidence : 0), 0);
}

/** A term that is not asked for its meaning leads to the FAQ about it, the one that fits best. */
function findFaq({ hits }: Question, term: Term | undefined, { faqs }: Knowledge): Faq | undefined {
  const about = term?.faqs ?? [];
  return faqs.get(hits.find(({ id }) => about.includes(id))?.id ?? about[0] ?? '');
}

const isSame = ({ stems }: Question, phrase: string): boolean =>
  toWords(phrase).map(toStem).join('') === stems.join('');
