import type { Faq } from '../../domain/faq.ts';
import type { Framework } from '../../domain/framework.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { Term } from '../../domain/term.ts';
import type { Library } from '../../search/library.ts';
import type { Hit } from '../../search/search.ts';
import { toStem } from '../../search/stem.ts';
import { toWords } from '../../search/words.ts';
import { type Clues, flag } from '../clues.ts';
import { COMPARING, DEFINING, MEANING, PROPOSING } from '../cues.ts';
import { findLearnt, learntOf } from '../learnt.ts';
import { type Phrasebook, phrasebookOf } from '../phrasebook.ts';
import type { Phrases } from '../phrases.ts';
import { countUnread, type Question } from '../question.ts';
import type { Proposal } from '../reading.ts';
import { toLogOdds } from '../scale.ts';
import { isDefinition } from './definition.ts';

/** So many FAQs and terms are weighed for what the examples say alone. */
const [LEARNT_FAQS, LEARNT_TERMS] = [4, 3];

/** The FAQs and terms that the search finds or the examples make likely, and the FAQ about each of these terms. */
export function readEntries(question: Question, { knowledge }: Library): Proposal[] {
  const book = phrasebookOf(knowledge);
  const meaning = flag(asksForMeaning(question));
  const named = new Set(question.terms.map(({ meaning: { id } }) => id));
  const { hits } = question;
  const learnt = [
    ...findLearnt(question, 'faq', LEARNT_FAQS, hits, knowledge),
    ...findLearnt(question, 'term', LEARNT_TERMS, hits, knowledge),
  ];
  const rivals = findRivals(question);
  const candidates = [...hits, ...learnt].filter(
    ({ id, title }) =>
      !isUnwanted(question, book.subjects.get(id)) &&
      !isAboutOthers(rivals, findNames(title, book.frameworks)),
  );
  const titled = candidates.filter(({ title }) => isSame(question, title));
  return (titled.length > 0 ? titled : candidates).flatMap((hit) => {
    const { kind, id, title, phrase, confidence } = hit;
    const clues = {
      found: toLogOdds(confidence),
      foundNot: flag(learnt.includes(hit)),
      foundFirst: flag(hit === hits[0]),
      foundWords: flag(isSame(question, phrase)),
      ...readSubjects(question, hit, book),
    };
    const toFaq = (faq: string, words: string, via: Clues): Proposal =>
      toProposal(faq, words, {
        ...clues,
        ...via,
        learnt: learntOf(question, 'faq', faq),
        faqMeaning: meaning,
      });
    if (kind === 'faq') return [toFaq(id, title, { faq: 1 })];
    const asTerm = {
      ...clues,
      learnt: learntOf(question, 'term', id),
      term: 1,
      termMeaning: meaning,
      termNamed: flag(named.has(id)),
      termSeveral: flag(named.size > 1),
    };
    const faq = findFaq(question, knowledge.terms.get(id), knowledge);
    return [toProposal(id, title, asTerm), ...(faq ? [toFaq(faq.id, faq.question, { viaTerm: 1 })] : [])];
  });
}

/** Whether an FAQ is only about frameworks of languages that are not wanted. */
const isUnwanted = ({ languages }: Question, subjects: ReadonlySet<Framework> = new Set()): boolean =>
  subjects.size > 0 && [...subjects].every(({ language }) => languages.unwanted.includes(language));

/** The frameworks of a question that says nothing but that they are set against each other. */
const findRivals = (question: Question): readonly Framework[] =>
  question.frameworks.length > 1 && countUnread(question, [COMPARING, DEFINING]) === 0
    ? question.frameworks
    : [];

/** "Express, Fastify or Koa" is not asked about Express, Fastify and NestJS. */
const isAboutOthers = (rivals: readonly Framework[], inTitle: ReadonlySet<Framework>): boolean =>
  inTitle.size > 0 && rivals.some((one) => !inTitle.has(one));

const findNames = (text: string, names: Phrases<Framework>): Set<Framework> =>
  new Set(names.findAll(toWords(text)).map(({ meaning }) => meaning));

const toProposal = (id: string, words: string, clues: Clues): Proposal => ({
  route: { command: 'faq', args: { question: id } },
  words,
  clues,
});

const asksForMeaning = (question: Question): boolean =>
  isDefinition(question) ||
  (MEANING.has(question.stems) && !COMPARING.has(question.stems) && !PROPOSING.has(question.stems));

/** What the frameworks that the question names say: an FAQ about others is about something else. */
function readSubjects(
  { frameworks }: Question,
  { id, title, phrase }: Hit,
  { subjects, frameworks: names }: Phrasebook,
): Clues {
  const inTitle = findNames(title, names);
  const isNamed = inTitle.size > 0 || names.findAll(toWords(phrase)).length > 0;
  const isAbout = frameworks.every((one) => subjects.get(id)?.has(one));
  const allInTitle = frameworks.every((one) => inTitle.has(one));
  const [some, several] = [frameworks.length > 0, frameworks.length > 1];
  return {
    foundAbout: flag(some && isAbout),
    foundAside: flag(some && isNamed && !isAbout),
    foundNamed: flag(!some && isNamed),
    foundTitle: flag(some && allInTitle),
    foundOther: flag(some && inTitle.size > 0 && !frameworks.some((one) => inTitle.has(one))),
    foundSeveral: flag(several),
  };
}

/** The FAQ about a term that fits the question best. */
function findFaq({ hits }: Question, term: Term | undefined, { faqs }: Knowledge): Faq | undefined {
  const about = term?.faqs ?? [];
  return faqs.get(hits.find(({ id }) => about.includes(id))?.id ?? about[0] ?? '');
}

const isSame = ({ stems }: Question, phrase: string): boolean =>
  toWords(phrase).map(toStem).join('') === stems.join('');
