import { expect, test } from 'vitest';
import { isStopWord, normalise, toWords } from '../../src/search/words.ts';

test('words are in lower case, without accents and punctuation', () => {
  expect(toWords('¿Qué es un ORM, exactly?!')).toEqual(['que', 'es', 'un', 'orm', 'exactly']);
});

test.each([
  ['C# vs C++', ['csharp', 'vs', 'cpp']],
  ['.NET', ['dotnet']],
  ['ASP.NET Core', ['aspnet', 'core']],
  ['Node.js and Vert.x', ['nodejs', 'and', 'vert', 'x']],
  ["what's Django’s ORM", ['whats', 'djangos', 'orm']],
])('the technical words in "%s" stay words', (text, words) => {
  expect(toWords(text)).toEqual(words);
});

test('words of other scripts are kept', () => {
  expect(toWords('что такое 框架 مرحبا')).toEqual(['что', 'такое', '框架', 'مرحبا']);
});

test('text without letters and digits has no words', () => {
  expect(toWords(' 🙂 \u0000\u202e --- ')).toEqual([]);
});

test('an endless word is cut into pieces', () => {
  expect(toWords('x'.repeat(70)).map((word) => word.length)).toEqual([32, 32, 6]);
});

test('normalising what is normal changes nothing', () => {
  expect(normalise('what is a framework')).toBe('what is a framework');
});

test('grammar words are told from words of matter', () => {
  expect(isStopWord('what')).toBe(true);
  expect(isStopWord('database')).toBe(false);
});
