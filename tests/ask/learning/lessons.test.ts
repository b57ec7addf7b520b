import { afterEach, beforeEach, expect, test } from 'vitest';
import { UNTAUGHT } from '../../../src/ask/learning/classifier.ts';
import { classifierOf, createLearner } from '../../../src/ask/learning/lessons.ts';
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
  classifierOf(state).classify(text.split(' ')).best('glossary', 1);

test('nothing is known before the examples were learnt, and then what they say', async () => {
  expect(classifierOf(knowledge)).toBe(UNTAUGHT);
  await createLearner().learn(knowledge);
  expect(likeliest(knowledge, 'who takes it')).toEqual(['handler']);
});

test('names, descriptions and questions teach as examples do', async () => {
  await createLearner().learn(knowledge);
  expect(classifierOf(knowledge).classify(['html', 'folder']).best('faqs', 1)).toEqual(['second-question']);
});

test('a newer state goes on with what was learnt before, until its own examples are learnt', async () => {
  const newer = { ...knowledge };
  const learner = createLearner();
  await learner.learn(knowledge);
  const learning = learner.learn(newer);
  expect(classifierOf(newer)).toBe(classifierOf(knowledge));
  await learning;
  expect(classifierOf(newer)).not.toBe(classifierOf(knowledge));
});

test('what an older state teaches is given up for a newer one, and all when it is stopped', async () => {
  const newer = { ...knowledge };
  const learner = createLearner();
  const older = learner.learn(knowledge);
  const learning = learner.learn(newer);
  learner.stop();
  expect(await Promise.all([older, learning])).toEqual([false, false]);
  expect([classifierOf(knowledge), classifierOf(newer)]).toEqual([UNTAUGHT, UNTAUGHT]);
});
