import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeCuts, findCuts } from '../../src/cli/knowledge-limits.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { TOPICS } from '../../src/domain/topics.ts';
import { keysOf } from '../../src/domain/vocabulary.ts';
import { createKnowledgeReader } from '../../src/knowledge/load.ts';
import { TODAY } from '../support/bot.ts';
import { createFolder, type TestFolder } from './fixture.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

const ANSWER: Answer = {
  tone: 'faq',
  private: false,
  title: 'T',
  lead: 'L',
  sections: [],
  sources: [],
  actions: [],
};

test('short answers are not cut', async () => {
  expect(findCuts(await createKnowledgeReader(folder.root)(), TODAY)).toEqual([]);
});

test('a list that is too long for a field is told with its line', async () => {
  for (const key of ['orm', 'migrations', 'admin', 'auth', 'csrf', 'validation'])
    await folder.edit('frameworks/alpha.yaml', `  ${key}: {`, `  ${key}: { text: ${'x'.repeat(200)},`);
  expect(findCuts(await createKnowledgeReader(folder.root)(), TODAY)).toEqual([
    {
      file: 'frameworks/alpha.yaml',
      line: 32,
      message: expect.stringMatching(
        /^features: in the answer "Alpha: 18 features" ".* built in" of 1\d{3} characters is cut \(1024 fit\)/,
      ),
    },
  ]);
});

test.each([
  ['a title', { title: 'x'.repeat(257) }, 'the title of 257 characters is cut (256 fit)'],
  ['a text', { lead: 'x'.repeat(4097) }, 'the text of 4097 characters is cut (4096 fit)'],
  [
    'a section',
    { sections: [{ heading: 'H', text: 'x'.repeat(1025) }] },
    '"H" of 1025 characters is cut (1024 fit); shorten its texts',
  ],
  [
    'an answer as a whole',
    { lead: 'x'.repeat(4000), sections: [1, 2, 3].map((n) => ({ heading: `H${n}`, text: 'x'.repeat(900) })) },
    '"H3" is cut, because all together is longer than 6000; shorten something',
  ],
])('%s that is too long is told', (_, part, expected) => {
  expect(describeCuts({ ...ANSWER, ...part })).toEqual([expected]);
});

test('a label that is cut and a state that is too long are told', () => {
  const to = { command: 'faq', args: { question: 'an-id' } };
  const long = { command: 'faq', args: { question: 'x'.repeat(100) } };
  const button = { kind: 'button', opening: 'here' } as const;
  expect(describeCuts({ ...ANSWER, actions: [{ ...button, label: 'y'.repeat(81), to }] })).toEqual([
    `the button or choice "${'y'.repeat(81)}" is cut or left out`,
  ]);
  expect(describeCuts({ ...ANSWER, actions: [{ ...button, label: 'Go', to: long }] })[0]).toMatch(
    /^a button cannot be made: custom_id of \d+ characters/,
  );
});

test('the state of a button holds four of the longest ids, the longest topic and a page', () => {
  const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(16));
  if (!first || !second || !third || !fourth) throw new Error('four ids');
  const topics = keysOf(TOPICS);
  const longest = topics.reduce((a, b) => (a.length >= b.length ? a : b));
  const args = { first, second, third, fourth, topic: longest };
  const actions = [{ page: '9' }, { why: 'yes' }].map(
    (more) =>
      ({
        kind: 'button',
        label: 'Go',
        to: { command: 'compare', args: { ...args, ...more } },
        opening: 'here',
      }) as const,
  );
  expect(describeCuts({ ...ANSWER, actions })).toEqual([]);
});
