import { expect, test } from 'vitest';
import { findLanguages } from '../../src/ask/languages.ts';
import { toStem } from '../../src/search/stem.ts';
import { toWords } from '../../src/search/words.ts';

function read(text: string): string[] {
  const words = toWords(text);
  return findLanguages(text, words, words.map(toStem)).map(({ meaning }) => meaning);
}

test.each([
  ['php and java', ['PHP', 'Java']],
  ['rust or go', ['Rust', 'Go']],
  ['an api in go', ['Go']],
  ['something fast in go for an api', ['Go']],
  ['15 years backend. go. minimal', ['Go']],
  ['go is our only language', ['Go']],
  ['must run in docker, go not wanted', ['Go']],
  ['mostly go', ['Go']],
])('“%s” speaks of %j', (text, languages) => {
  expect(read(text)).toEqual(languages);
});

test.each([
  'how does it go',
  'where to go with my app',
  'we want to go live',
  'which host to go for',
  'i love go out',
  'best go for the simple one',
])('“%s” speaks of none', (text) => {
  expect(read(text)).toEqual([]);
});
