import { z } from 'zod';
import { type Faq, faqBody, faqHead } from '../domain/faq.ts';
import { type Framework, framework } from '../domain/framework.ts';
import type { Synonyms } from '../domain/knowledge.ts';
import { type Term, termBody, termHead } from '../domain/term.ts';
import { type DataDocument, parseMarkdown, parseYaml } from './document.ts';
import { type Checked, validate } from './validate.ts';

/** A file's entry (its id is still to come, from the file's name) and the document that knows its lines. */
export interface ReadFile<T> {
  readonly document: DataDocument;
  readonly result: Checked<T>;
}
export type Reader<T> = (file: string, text: string) => ReadFile<T>;

export const readFramework: Reader<Omit<Framework, 'id'>> = (file, text) => {
  const document = parseYaml(file, text);
  return { document, result: validate(document, framework) };
};

/** The first paragraph of the Markdown is the short answer, the rest the detail. */
export const readFaq: Reader<Omit<Faq, 'id'>> = (file, text) => {
  const { head, body, bodyLine } = parseMarkdown(file, text);
  const gap = /\n(?:[ \t]*\n)+/.exec(body);
  const short = gap === null ? body : body.slice(0, gap.index);
  const detail = gap === null ? '' : body.slice(gap.index + gap[0].length);
  const detailLine = bodyLine + `${short}${gap?.[0] ?? ''}`.split('\n').length - 1;
  const parts: DataDocument = {
    file,
    value: { short: short.replaceAll('\n', ' '), detail },
    faults: [],
    lineOf: ([part]) => (part === 'detail' ? detailLine : bodyLine),
  };
  return { document: head, result: join(validate(head, faqHead), validate(parts, faqBody)) };
};

export const readTerm: Reader<Omit<Term, 'id'>> = (file, text) => {
  const { head, body, bodyLine } = parseMarkdown(file, text);
  const parts: DataDocument = { file, value: { definition: body }, faults: [], lineOf: () => bodyLine };
  return { document: head, result: join(validate(head, termHead), validate(parts, termBody)) };
};

const synonyms = z.array(z.array(z.string().min(1)).min(2, 'a group has two words or more'));

export const readSynonyms: Reader<Synonyms> = (file, text) => {
  const document = parseYaml(file, text);
  return { document, result: validate(document, synonyms) };
};

function join<A extends object, B extends object>(head: Checked<A>, body: Checked<B>): Checked<A & B> {
  if (head.ok && body.ok) return { ok: true, value: { ...head.value, ...body.value } };
  return { ok: false, faults: [head, body].flatMap((part) => (part.ok ? [] : part.faults)) };
}
