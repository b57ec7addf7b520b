import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { toJsonSchemas } from '../../src/knowledge/json-schema.ts';

const schemas = toJsonSchemas();

test.each([...schemas])(
  'knowledge/schema/%s is what "npm run knowledge:schema" writes',
  async (name, text) => {
    expect(await readFile(`knowledge/schema/${name}`, 'utf8')).toBe(text);
  },
);

test('no schema lies there that nothing writes', async () => {
  expect((await readdir('knowledge/schema')).sort()).toEqual([...schemas.keys()].sort());
});

test('an editor is told what is required, what is known, and what it means', () => {
  expect(JSON.parse(schemas.get('faq.json') ?? '')).toMatchObject({
    additionalProperties: false,
    required: expect.arrayContaining(['question', 'aliases', 'sources']),
    properties: { related: { description: 'Ids of other FAQs' }, notes: {} },
  });
  expect(JSON.parse(schemas.get('framework.json') ?? '').required).not.toContain('ecosystem');
});
