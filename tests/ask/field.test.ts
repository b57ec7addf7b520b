import { describe, expect, test } from 'vitest';
import { weighWords } from '../../src/ask/field.ts';
import { prepareQuestion } from '../../src/ask/question.ts';
import { fitWordWeights, type WordSample } from '../bench/ask/word-weights.ts';
import { loadUntaughtLibrary } from './library.ts';

const toSample = (text: string, isForeign: boolean): WordSample => ({
  stems: new Set(text.split(' ')),
  isForeign,
  share: 1,
});
const weights = fitWordWeights([
  ...['middlewar order', 'middlewar queri', 'slow queri', 'middlewar rout'].map((text) =>
    toSample(text, false),
  ),
  ...['pizza oven', 'pizza order', 'slow oven', 'pizza queri'].map((text) => toSample(text, true)),
]);

describe('the words of a question', () => {
  test('speak for our field or against it, by where else they are used', () => {
    expect(weighWords(['middlewar'], weights)).toBeLessThan(0);
    expect(weighWords(['pizza'], weights)).toBeGreaterThan(0);
  });

  test('say nothing where nobody has used them', () => {
    expect(weighWords(['zzz'], weights)).toBe(0);
    expect(weighWords([], weights)).toBe(0);
  });

  test('count once, however often they are said', () => {
    expect(weighWords(['pizza', 'pizza', 'pizza'], weights)).toBe(weighWords(['pizza'], weights));
  });

  test('are weighed together', () => {
    const both = weighWords(['middlewar', 'pizza'], weights);
    expect(both).toBeLessThan(weighWords(['pizza'], weights));
    expect(both).toBeGreaterThan(weighWords(['middlewar'], weights));
  });

  test('are taken as they were meant where the typed ones are unknown', async () => {
    const library = await loadUntaughtLibrary();
    const question = prepareQuestion('mdidleware', library, new Map([['middlewar', -3]]));
    expect(question.wordsForeign).toBeLessThan(0);
  });
});
