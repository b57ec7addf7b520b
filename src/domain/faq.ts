import { z } from 'zod';
import { entryId, source, statement } from './fact.ts';
import { FAQ_GROUPS, keysOf } from './vocabulary.ts';

/** Front matter of a file in `knowledge/faqs/`; the Markdown below it is the answer. */
export const faqHead = z.strictObject({
  question: z.string().min(8).max(100).regex(/\?$/, 'must end with a question mark'),
  aliases: z.array(z.string().min(4).max(100)).min(3, 'needs three or more other ways people ask'),
  group: z.enum(keysOf(FAQ_GROUPS)),
  related: z.array(entryId).min(1).max(5).describe('Ids of other FAQs'),
  frameworks: z
    .array(entryId)
    .max(6)
    .default([])
    .describe('Ids of the frameworks a reader will want to open'),
  notes: z
    .record(entryId, statement(240))
    .default({})
    .describe('Where frameworks differ: id -> what holds there'),
  sources: z.array(source).min(1),
});

/** The Markdown of an answer: its first paragraph is the short answer. */
export const faqBody = z.strictObject({
  short: z.string().min(20).max(350).describe('First paragraph: answers by itself'),
  detail: z.string().max(2400).describe('Everything after it'),
});

export type Faq = z.infer<typeof faqHead> & z.infer<typeof faqBody> & { readonly id: string };
