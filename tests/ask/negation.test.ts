import { describe, expect, test } from 'vitest';
import { findUnwanted, isNegated } from '../../src/ask/negation.ts';

const isPhpNegated = (text: string): boolean => {
  const words = text.split(' ');
  return isNegated(words, words.indexOf('php'));
};

describe('a negation', () => {
  test.each(['no php', 'not in php', 'without any php', 'anything but php', 'i hate php'])(
    'is heard in “%s”',
    (text) => {
      expect(isPhpNegated(text)).toBe(true);
    },
  );

  test.each([
    'php',
    'why not php',
    'not only php',
    'not sure php',
    'small but php',
    'no idea which one php',
    'no deal php',
    'sql or nothing php',
  ])('is not heard in “%s”', (text) => {
    expect(isPhpNegated(text)).toBe(false);
  });
});

describe('what is unwanted', () => {
  const inText = (text: string): string[] => {
    const words = text.split(' ');
    const found = [...words.entries()].flatMap(([start, word]) =>
      word === 'php' || word === 'java' ? [{ meaning: word, start, end: start + 1 }] : [],
    );
    return findUnwanted(found, words);
  };

  test('is named once, however often it is said', () => {
    expect(inText('not in php , please no php and no java')).toEqual(['php', 'java']);
  });

  test('is not what is wanted elsewhere in the sentence', () => {
    expect(inText('we have php and java but not java alone')).toEqual([]);
  });
});
