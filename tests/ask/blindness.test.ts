import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { toWords } from '../../src/search/words.ts';
import { type Part, readLines } from '../support/questions.ts';

const toKey = (text: string): string => toWords(text).join(' ');
const questions = [...readLines('answerable.tsv'), ...readLines('foreign.tsv')];
const ofPart = (wanted: Part): string[] =>
  questions.filter(({ part }) => part === wanted).map(({ question }) => question);
const tuned = ofPart('tune');
const examples = [...(await loadKnowledge('knowledge')).examples.values()].flat();

test('no example is a question that is only counted', () => {
  const others = new Set(tuned);
  const learnt = new Set(examples.filter((example) => !others.has(example)).map(toKey));
  const counted = ofPart('report').map(toKey);
  expect(counted.filter((question) => question !== '' && learnt.has(question))).toEqual([]);
});

test('the questions to tune on are among the examples, so that the fit can leave them out again', () => {
  const learnt = new Set(examples);
  expect(tuned.filter((question) => !learnt.has(question))).toEqual([]);
});
