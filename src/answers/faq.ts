import type { Answer, Section } from '../domain/answer.ts';
import type { Source } from '../domain/fact.ts';
import type { Faq } from '../domain/faq.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Term } from '../domain/term.ts';
import { button, toFaq, toProfile } from './steps.ts';

/** What a first screen shows of the detail; the rest waits behind a button. */
const FIRST_SCREEN = 1100;
/** What a first screen holds with the notes for each framework. */
const WITH_NOTES = 1500;
/** What one section holds on every screen. */
const SECTION = 1000;
const RELATED = 3;
const PROFILES = 2;

/** An FAQ: the short answer first, then detail, notes for each framework, related questions. */
export function toFaqAnswer(
  faq: Faq,
  whole: boolean,
  { faqs, frameworks }: Knowledge,
  mention?: string,
): Answer {
  const related = faq.related.flatMap((id) => faqs.get(id) ?? []).slice(0, RELATED);
  const named = faq.frameworks.flatMap((id) => frameworks.get(id) ?? []).slice(0, PROFILES);
  const { shown, rest } = splitDetail(faq.detail);
  const notes = toNotes(faq, { frameworks });
  const length = [faq.short, shown, ...notes.map(({ text }) => text)].join('').length;
  const folded = !whole && (rest !== '' || (notes.length > 0 && length > WITH_NOTES));
  return {
    tone: 'faq',
    private: false,
    title: faq.question,
    lead: `**${faq.short}**${faq.detail === '' ? '' : `\n\n${whole ? faq.detail : shown}`}`,
    sections: folded ? [] : notes,
    sources: faq.sources,
    ...(mention !== undefined && { mention }),
    actions: [
      ...(folded
        ? [button('Read on', { command: 'faq', args: { question: faq.id, whole: 'yes' } }, 'here', true)]
        : []),
      ...related.map((other) => toFaq(other)),
      ...named.map((framework) => toProfile(framework)),
      button('Sources', { command: 'faq', args: { question: faq.id, whole: 'sources' } }),
    ],
  };
}

/** A line for each framework, over as many sections as they need. */
function toNotes({ notes }: Faq, { frameworks }: Pick<Knowledge, 'frameworks'>): Section[] {
  const texts: string[] = [];
  for (const [id, note] of Object.entries(notes)) {
    const line = `• **${frameworks.get(id)?.name ?? id}**: ${note}`;
    const last = texts.at(-1);
    if (last === undefined || last.length + line.length >= SECTION) texts.push(line);
    else texts[texts.length - 1] = `${last}\n${line}`;
  }
  const heading = 'Framework by framework';
  return texts.map((text, index) => ({ heading: index === 0 ? heading : `${heading}, continued`, text }));
}

/** Cuts between paragraphs, never inside a code block. */
function splitDetail(detail: string): { shown: string; rest: string } {
  const paragraphs =
    detail
      .match(/```[\s\S]*?```|(?:(?!\n\n|```)[\s\S])+/gu)
      ?.map((part) => part.trim())
      .filter(Boolean) ?? [];
  let length = 0;
  const count = paragraphs.findIndex((paragraph) => {
    length += paragraph.length + 2;
    return length > FIRST_SCREEN;
  });
  const end = count === -1 ? paragraphs.length : Math.max(1, count);
  return { shown: paragraphs.slice(0, end).join('\n\n'), rest: paragraphs.slice(end).join('\n\n') };
}

/** A term of the glossary. */
export function toTermAnswer(term: Term, { faqs }: Knowledge, mention?: string): Answer {
  return {
    tone: 'faq',
    private: false,
    title: term.term,
    lead: term.definition,
    sections: [],
    sources: term.sources,
    ...(mention !== undefined && { mention }),
    actions: term.faqs.flatMap((id) => faqs.get(id) ?? []).map((faq) => toFaq(faq)),
  };
}

/** Where an answer comes from, each page with its date. */
export function toSourceList(title: string, sources: readonly Source[]): Answer {
  const line = ({ title: name, url, asOf, kind }: Source): string =>
    `• [${name}](${url}), ${asOf}${kind === 'secondary' ? ' (secondary)' : ''}`;
  return {
    tone: 'faq',
    private: true,
    title: `Sources: ${title}`,
    lead: sources.map(line).join('\n'),
    sections: [],
    sources,
    actions: [],
  };
}
