import { describe, expect, test } from 'vitest';
import { createSpeller } from '../../src/ask/spelling.ts';

const speller = createSpeller({
  names: ['django', 'hono', 'express', 'gin'],
  telling: ['supported', 'migration', 'framework', 'rest'],
  known: new Map([
    ['rested', 1],
    ['bread', 1],
    ['configure', 9],
    ['confide', 1],
  ]),
});

describe('a speller', () => {
  test.each([
    ['djnago', 'django'],
    ['ejango', 'django'],
    ['suported', 'supported'],
    ['framwork', 'framework'],
    ['migratoins', 'migration'],
    ['hwo', 'how'],
    ['teh', 'the'],
  ])('takes %s for %s', (typed, meant) => {
    expect(speller.correct(typed)).toBe(meant);
  });

  test.each(['rent', 'bread', 'breads', 'vest', 'api', 'taxes', 'fro', 'this', 'pizza', '日本語'])(
    'leaves %s alone',
    (word) => {
      expect(speller.correct(word)).toBe(word);
    },
  );

  test('guesses words that the knowledge uses, the likeliest first', () => {
    expect(speller.guess('cnfigure')).toBe('configure');
    expect(speller.guess('bread')).toBe('bread');
  });

  test('takes short words for names only where a name is expected', () => {
    expect(speller.correct('ono')).toBe('ono');
    expect(speller.correctName('ono')).toBe('hono');
    expect(speller.correctName('min')).toBe('min');
  });

  test('doubts even an English word where nothing but a name can stand', () => {
    expect(speller.correctName('ode')).toBe('ode');
    expect(createSpeller({ names: ['node'], telling: [], known: new Map() }).correctRival('ode')).toBe(
      'node',
    );
    expect(speller.correctRival('bread')).toBe('bread');
  });

  test('forgives a long name two errors where a name is expected', () => {
    expect(speller.correct('djngao')).toBe('djngao');
    expect(speller.correctName('djngao')).toBe('django');
  });

  test('takes no bare stem for a word it knows', () => {
    expect(
      createSpeller({ names: ['rails'], telling: [], known: new Map([['raise', 1]]) }).correct('rais'),
    ).toBe('rails');
  });
});
