import { z } from 'zod';
import { entryId, source } from './fact.ts';

/** Front matter of a file in `knowledge/glossary/`; the Markdown below it is the definition. */
export const termHead = z.strictObject({
  term: z.string().min(2).max(60),
  aliases: z.array(z.string().min(1).max(100)).default([]),
  faqs: z.array(entryId).max(4).default([]).describe('Ids of FAQs that say more'),
  sources: z.array(source).min(1),
});

export const termBody = z.strictObject({ definition: z.string().min(20).max(900) });

export type Term = z.infer<typeof termHead> & z.infer<typeof termBody> & { readonly id: string };
