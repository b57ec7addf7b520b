import { z } from 'zod';
import { faqHead } from '../domain/faq.ts';
import { framework } from '../domain/framework.ts';
import { termHead } from '../domain/term.ts';

const SCHEMAS = {
  'framework.json': { schema: framework, title: 'A file in knowledge/frameworks/' },
  'faq.json': { schema: faqHead, title: 'Front matter of a file in knowledge/faqs/' },
  'term.json': { schema: termHead, title: 'Front matter of a file in knowledge/glossary/' },
};

/** JSON Schemas by file name, as text: what an editor needs to complete and check an entry. */
export function toJsonSchemas(): ReadonlyMap<string, string> {
  const toText = ({ schema, title }: (typeof SCHEMAS)[keyof typeof SCHEMAS]): string => {
    // What a writer leaves out is filled in later, so that the schema is that of the input.
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
    return `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`;
  };
  return new Map(Object.entries(SCHEMAS).map(([name, one]) => [name, toText(one)]));
}
