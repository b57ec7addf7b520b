import { describe, expect, test } from 'vitest';
import { learnLanguage } from '../../../src/ask/learning/language.ts';
import { runAtOnce } from '../../../src/search/slices.ts';

const texts = [
  'a connection pool',
  'a large connection pool',
  'we play polo',
  'polo',
  'polo',
  'polo',
  'polo',
];
const language = runAtOnce(learnLanguage(texts.map((text) => text.split(' '))));

const likelihoodOf = (text: string, at: number): number => {
  const words = text.split(' ');
  return language.logOf(words[at] ?? '', words, at);
};

describe('a language', () => {
  test('counts how often a word is used', () => {
    expect(['polo', 'pool', 'pools'].map(language.countOf)).toEqual([5, 2, 0]);
  });

  test('knows which word fits beside which, whatever is used more often', () => {
    expect(likelihoodOf('connection pool', 1)).toBeGreaterThan(likelihoodOf('connection polo', 1));
    expect(likelihoodOf('play polo', 1)).toBeGreaterThan(likelihoodOf('play pool', 1));
    expect(likelihoodOf('polo', 0), 'the whole text').toBeGreaterThan(likelihoodOf('pool', 0));
  });

  test('takes no word for impossible, and a known one for likelier', () => {
    const unused = language.logOf('zebra', ['zebra'], 0);
    expect(unused).toBeGreaterThan(-Infinity);
    expect(language.logOf('zebra', ['zebra'], 0, 1)).toBeGreaterThan(unused);
  });

  test('finds the words in use that look like another', () => {
    expect(language.similar('ploo')).toEqual(['polo']);
    expect(language.similar('zebra')).toEqual([]);
  });
});
