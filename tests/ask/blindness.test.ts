import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { toWords } from '../../src/search/words.ts';
import { readLines } from '../support/questions.ts';

const toKey = (text: string): string => toWords(text).join(' ');
const questions = [...readLines('answerable.tsv'), ...readLines('foreign.tsv')];
const { examples } = await loadKnowledge('knowledge');

test('no example is a question that is only counted', () => {
  const tuned = new Set(questions.filter(({ part }) => part === 'tune').map(({ question }) => question));
  const learnt = new Set(
    [...examples.values()]
      .flat()
      .filter((example) => !tuned.has(example))
      .map(toKey),
  );
  const counted = questions.filter(({ part }) => part === 'report').map(({ question }) => toKey(question));
  expect(counted.filter((question) => question !== '' && learnt.has(question))).toEqual([]);
});

test('the questions to tune on are among the examples, so that the fit can leave them out again', () => {
  const learnt = new Set([...examples.values()].flat());
  const tuned = questions.filter(({ part }) => part === 'tune').map(({ question }) => question);
  expect(tuned.filter((question) => !learnt.has(question))).toEqual([]);
});
