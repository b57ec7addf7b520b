import { afterEach, beforeEach, expect, test } from 'vitest';
import { UNTAUGHT } from '../../../src/ask/learning/classifier.ts';
import { createLearner, lessonsOf } from '../../../src/ask/learning/lessons.ts';
import type { Knowledge } from '../../../src/domain/knowledge.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { createFolder, type TestFolder } from '../../knowledge/fixture.ts';

let folder: TestFolder;
let knowledge: Knowledge;
beforeEach(async () => {
  folder = await createFolder();
  await folder.write(
    'examples/glossary/handler.txt',
    'the code that a request ends in\nwho takes the request\n',
  );
  knowledge = await loadKnowledge(folder.root);
});
afterEach(() => folder.remove());

const withExample = (state: Knowledge, example: string): Knowledge => ({
  ...state,
  examples: new Map([...state.examples, ['glossary/handler', [example]]]),
});
const likeliest = (state: Knowledge, text: string): string[] =>
  lessonsOf(state).classifier.classify(text.split(' ')).best('glossary', 1);

test('nothing is known before the examples were learnt, and then what they say', async () => {
  expect(lessonsOf(knowledge)).toEqual({ classifier: UNTAUGHT, language: undefined });
  await createLearner().learn(knowledge);
  expect(likeliest(knowledge, 'who takes it')).toEqual(['handler']);
  expect(lessonsOf(knowledge).language?.countOf('request')).toBeGreaterThan(1);
});

test('titles and other names teach as examples do', async () => {
  const question = knowledge.faqs.get('second-question');
  if (question === undefined) throw new Error('the fixture has no second question');
  const aliases = ['html', 'view', 'page', 'layout', 'partial'].map((kind) => `which folder for a ${kind}`);
  const state = { ...knowledge, faqs: new Map(knowledge.faqs).set(question.id, { ...question, aliases }) };
  await createLearner().learn(state);
  const { classifier } = lessonsOf(state);
  const likelihoodOf = (word: string): number =>
    Math.exp(classifier.classify([word]).logOf('faqs/second-question'));
  expect(likelihoodOf('folder')).toBeGreaterThan(3 * likelihoodOf('unheard'));
});

test('a newer state goes on with what was learnt before, until its own examples are learnt', async () => {
  const newer = withExample(knowledge, 'what answers the visitor');
  const learner = createLearner();
  await learner.learn(knowledge);
  const learning = learner.learn(newer);
  expect(lessonsOf(newer)).toBe(lessonsOf(knowledge));
  await learning;
  expect(lessonsOf(newer)).not.toBe(lessonsOf(knowledge));
});

test('what teaches the same is not learnt anew, also after an edit that was taken back', async () => {
  const learner = createLearner();
  expect(await learner.learn(knowledge)).toBe(true);
  const answerEdited = await loadKnowledge(folder.root);
  expect(await learner.learn(answerEdited)).toBe(false);
  expect(lessonsOf(answerEdited)).toBe(lessonsOf(knowledge));
  const edited = learner.learn(withExample(knowledge, 'what answers the visitor'));
  const takenBack = { ...knowledge };
  expect(await learner.learn(takenBack)).toBe(false);
  expect(await edited).toBe(false);
  expect(lessonsOf(takenBack)).toBe(lessonsOf(knowledge));
});

test('what an older state teaches is given up for a newer one, and all when it is stopped', async () => {
  const newer = { ...knowledge };
  const learner = createLearner();
  const older = learner.learn(knowledge);
  const learning = learner.learn(newer);
  learner.stop();
  expect(await Promise.all([older, learning])).toEqual([false, false]);
  expect([knowledge, newer].map((state) => lessonsOf(state).classifier)).toEqual([UNTAUGHT, UNTAUGHT]);
});
