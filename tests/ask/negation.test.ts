import { describe, expect, test } from 'vitest';
import { isNegated } from '../../src/ask/negation.ts';

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

  test.each(['php', 'why not php', 'not only php', 'not sure php', 'small but php', 'no idea which one php'])(
    'is not heard in “%s”',
    (text) => {
      expect(isPhpNegated(text)).toBe(false);
    },
  );
});
