import { describe, expect, test } from 'vitest';
import { toClauses } from '../../src/ask/clauses.ts';
import { sortByWish } from '../../src/ask/negation.ts';
import { toWords } from '../../src/search/words.ts';

const LANGUAGES = ['php', 'java', 'ruby'];

function read(text: string): Record<'wanted' | 'unwanted', string[]> {
  const words = toWords(text);
  const found = [...words.entries()].flatMap(([start, word]) =>
    LANGUAGES.includes(word) ? [{ meaning: word, start, end: start + 1 }] : [],
  );
  return sortByWish(found, { words, clauseOf: toClauses(text) });
}

describe('a negation', () => {
  test.each([
    'no php',
    'not in php',
    'without any php',
    'anything but php',
    'i hate php',
    'nobody of us likes php',
    'never touched php',
    'i am not allowed to use php',
    'keep me far from php',
    'php scares us',
    'we refuse php',
    'php is out',
    'php excluded, the rest is fine',
    'php no thanks',
    'php is no option',
    'php isnt allowed here',
    'php is not an option',
    'php please not, ever',
    'php not wanted since we burned fingers',
  ])('is heard in “%s”', (text) => {
    expect(read(text)).toEqual({ wanted: [], unwanted: ['php'] });
  });

  test.each([
    'php',
    'why not php',
    'not only php',
    'not sure php',
    'small but php',
    'no idea which one php',
    'no deal php',
    'no php no deal',
    'sql or nothing php',
    'no node, php',
    'php with an admin out of the box',
    'php out of the box',
    'php is not bad',
    'i am good enough in php',
    'php, nobody knows more',
  ])('is not heard in “%s”', (text) => {
    expect(read(text)).toEqual({ wanted: ['php'], unwanted: [] });
  });

  test('reaches over what is joined to its object', () => {
    expect(read('nothing with php or java').unwanted).toEqual(['php', 'java']);
    expect(read('neither php nor java, but ruby')).toEqual({ wanted: ['ruby'], unwanted: ['php', 'java'] });
    expect(read('php no, java no, ruby yes')).toEqual({ wanted: ['ruby'], unwanted: ['php', 'java'] });
  });

  test('does not reach beyond its clause', () => {
    expect(read('not in php, java or ruby')).toEqual({ wanted: ['java', 'ruby'], unwanted: ['php'] });
  });
});

describe('what is unwanted', () => {
  test('is named once, however often it is said', () => {
    expect(read('not in php , please no php and no java').unwanted).toEqual(['php', 'java']);
  });

  test('is what was said last', () => {
    expect(read('our services are in java, the next one without java').unwanted).toEqual(['java']);
    expect(read('we dont have ruby yet, we need ruby').wanted).toEqual(['ruby']);
  });

  test('is not what is left open', () => {
    expect(read('php or not, i dont care')).toEqual({ wanted: [], unwanted: [] });
  });

  test('is not what is only not alone', () => {
    expect(read('we have php and java but not java alone').unwanted).toEqual([]);
  });
});
