import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continueSentence,
  cut,
  escapeText,
  firstSentence,
  joinWords,
  toList,
} from '../../src/domain/text.ts';

describe('cut', () => {
  it('leaves alone what fits', () => {
    expect(cut('a framework', 11)).toBe('a framework');
  });

  it('ends at a word and shows that it did', () => {
    expect(cut('one two three four', 15)).toBe('one two three…');
  });

  it('cuts inside a word that is too long for anything else', () => {
    expect(cut('Donaudampfschifffahrt', 6)).toBe('Donau…');
  });

  it('never splits a character of two units, and never exceeds the room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 40 }), (text, max) => {
        const short = cut(text.toWellFormed(), max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('escapeText', () => {
  it.each([
    ['**bold** _x_', '\\*\\*bold\\*\\* \\_x\\_'],
    ['[a](http://x)', '\\[a\\]\\(http\\://x\\)'],
    ['one\ntwo\tthree', 'one two three'],
    ['a\u202eb\u200bc', 'abc'],
  ])('makes %j harmless', (text, safe) => {
    expect(escapeText(text)).toBe(safe);
  });

  it('leaves no mention behind, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeText(`${text} @everyone <@123> <#1>`, 500)).not.toMatch(/@everyone|(?<!\\)<[@#]/u);
      }),
    );
  });
});

describe('joinWords', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j reads %j', (words, text) => {
    expect(joinWords(words)).toBe(text);
  });

  it('takes another last word', () => {
    expect(joinWords(['a', 'b'], 'or')).toBe('a or b');
  });
});

describe('sentences', () => {
  it('keeps the first one', () => {
    expect(firstSentence('Needs Python 3.12 or newer. The rest follows.')).toBe(
      'Needs Python 3.12 or newer.',
    );
  });

  it('keeps the first clause where the sentence is too long', () => {
    expect(firstSentence('One clause; and another one that is much longer', 20)).toBe('One clause');
  });

  it('goes on in lower case, but not with a name or an acronym', () => {
    expect(continueSentence('Fast and small')).toBe('fast and small');
    expect(continueSentence('ORM and migrations')).toBe('ORM and migrations');
  });
});

describe('toList', () => {
  it('puts a point on each line', () => {
    expect(toList(['a', 'b'])).toBe('• a\n• b');
  });
});
