import { describe, expect, test } from 'vitest';
import { learnLanguage } from '../../src/ask/learning/language.ts';
import { proofread } from '../../src/ask/proofreading.ts';
import { runAtOnce } from '../../src/search/slices.ts';

const often = (text: string, times: number): string[][] =>
  Array.from({ length: times }, () => text.split(' '));
const language = runAtOnce(
  learnLanguage([
    ...often('how large is a connection pool', 60),
    ...often('we deploy our server with docker', 60),
    ...often('delayed flights', 9),
    ...often('we play polo on sunday', 9),
    ...often('graphql schema', 9),
  ]),
);
const KNOWN = new Set(['sever', 'polo', 'flights', 'large']);
const speller = { knows: (word: string) => KNOWN.has(word), isName: (word: string) => word === 'dicker' };
const read = (text: string): string => proofread(text.split(' '), language, speller).join(' ');

describe('proofreading', () => {
  test.each([
    ['hwo larg is a connnection pool', 'how large is a connection pool'],
    ['we depoly our sever', 'we deploy our server'],
    ['a connection polo', 'a connection pool'],
    ['grpaql schema', 'graphql schema'],
    ['deloyed flights', 'delayed flights'],
  ])('makes of "%s" "%s"', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  test.each([
    ['we play polo on sunday', 'a known word that fits'],
    ['we deploy our server with dicker', 'a name, whatever else would fit'],
    ['how large is a zustand', 'an unknown word that looks like no other'],
    ['is ab', 'words of two letters'],
    ['h0w c++ 2025', 'what has no letters alone'],
  ])('leaves "%s" alone: %s', (text) => {
    expect(read(text)).toBe(text);
  });
});
