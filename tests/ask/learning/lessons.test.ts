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

const likeliest = (state: Knowledge, text: string): string[] =>
  lessonsOf(state).classifier.classify(text.split(' ')).best('glossary', 1);

test('nothing is known before the examples were learnt, and then what they say', async () => {
  expect(lessonsOf(knowledge)).toEqual({ classifier: UNTAUGHT, language: undefined });
  await createLearner().learn(knowledge);
  expect(likeliest(knowledge, 'who takes it')).toEqual(['handler']);
  expect(lessonsOf(knowledge).language?.countOf('request')).toBeGreaterThan(1);
});

test('names, descriptions and questions teach as examples do', async () => {
  await createLearner().learn(knowledge);
  const { classifier } = lessonsOf(knowledge);
  expect(classifier.classify(['html', 'folder']).best('faqs', 1)).toEqual(['second-question']);
});

test('a newer state goes on with what was learnt before, until its own examples are learnt', async () => {
  const newer = { ...knowledge };
  const learner = createLearner();
  await learner.learn(knowledge);
  const learning = learner.learn(newer);
  expect(lessonsOf(newer)).toBe(lessonsOf(knowledge));
  await learning;
  expect(lessonsOf(newer)).not.toBe(lessonsOf(knowledge));
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
