import { describe, expect, test } from 'vitest';
import { readFaq, readFramework, readSynonyms, readTerm } from '../../src/knowledge/read.ts';
import { FIXTURE, lineOf } from './fixture.ts';

const FRAMEWORK = FIXTURE['frameworks/alpha.yaml'] ?? '';
const FAQ = FIXTURE['faqs/first-question.md'] ?? '';
const TERM = FIXTURE['glossary/handler.md'] ?? '';

type Read = typeof readFramework | typeof readFaq | typeof readTerm | typeof readSynonyms;

function faultsOf(read: Read, text: string): string[] {
  const { result } = read('f', text);
  return result.ok ? [] : result.faults.map(({ line, message }) => `${line} ${message}`);
}

test('the texts that the other tests break are without faults', () => {
  expect(faultsOf(readFramework, FRAMEWORK)).toEqual([]);
  expect(faultsOf(readFaq, FAQ)).toEqual([]);
  expect(faultsOf(readTerm, TERM)).toEqual([]);
});

describe('a framework file tells the line and the remedy', () => {
  test.each([
    ['a key that is missing', 'origin:', '#', '1 origin: is missing'],
    [
      'a key that is misspelt, beside the one that is missing',
      'language: Python',
      'langauge: Python',
      '5 langauge: is not a key that belongs here; correct its spelling or remove it',
    ],
    [
      'a word that is not of the vocabulary',
      'category: micro',
      'category: tiny',
      '4 category: Invalid option: expected one of "micro"|"structured"|"full-stack"|"platform"',
    ],
    ['a source without a date', '    asOf: 2026-08\n', '', '10 sources.docs.asOf: is missing'],
    [
      'a date that is none',
      'asOf: 2026-08',
      'asOf: 2026-13',
      '13 sources.docs.asOf: must be a date: YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [
      'a text that is too long',
      'A framework that exists for tests.',
      'x'.repeat(400),
      '15 summary.text: has 400 characters, 320 fit; shorten it',
    ],
    [
      'a number where a text belongs',
      "value: '2020'",
      'value: 2020',
      '18 origin.value: Invalid input: expected string, received number',
    ],
    [
      'too few strengths',
      '  - { text: It has no dependencies., sources: [docs] }\n',
      '',
      '25 strengths: Too small: expected array to have >=3 items',
    ],
    [
      'a feature without a source',
      'orm: { status: builtin, sources: [docs] }',
      'orm: { status: builtin }',
      '33 features.orm.sources: is missing',
    ],
    [
      'a feature that is unknown and has sources',
      'orm: { status: builtin,',
      'orm: { status: unknown,',
      '33 features.orm.sources: is not a key that belongs here; correct its spelling or remove it',
    ],
    [
      'a feature that nobody asks about',
      '  orm:',
      '  teleport: { status: none, sources: [docs] }\n  orm:',
      '33 features.teleport: is not a key that belongs here; correct its spelling or remove it',
    ],
    [
      'a feature that is left out',
      '  orm: { status: builtin, sources: [docs] }\n',
      '',
      '32 features.orm: is missing',
    ],
    [
      'a key that stands twice',
      'kind: framework',
      'kind: framework\nkind: runtime',
      '4 duplicated mapping key',
    ],
  ])('for %s', (_, from, to, expected) => {
    expect(FRAMEWORK).toContain(from);
    expect(faultsOf(readFramework, FRAMEWORK.replace(from, to))).toContain(expected);
  });

  test('for something that is no mapping at all', () => {
    expect(faultsOf(readFramework, 'just a text')).toEqual([
      '1 Invalid input: expected object, received string',
    ]);
  });
});

describe('an FAQ tells the line', () => {
  test('of a key in its front matter', () => {
    expect(faultsOf(readFaq, FAQ.replace('group: basics', 'group: basic'))[0]).toMatch(
      /^7 group: Invalid option/,
    );
  });

  test('of a note whose key is no id', () => {
    expect(faultsOf(readFaq, FAQ.replace('  alpha: It', '  Alpha!: It'))).toEqual([
      '12 notes.Alpha!: the key must be an id in kebab-case',
    ]);
  });

  test('of a short answer that is missing or too long, and of a detail that is too long', () => {
    const body = lineOf(FAQ, 'A short answer');
    const short = FAQ.replace('A short answer', 'x'.repeat(400));
    expect(faultsOf(readFaq, short)).toEqual([`${body} short: has 423 characters, 350 fit; shorten it`]);
    const detail = FAQ.replace('Then the detail.', 'y'.repeat(2401));
    expect(faultsOf(readFaq, detail)).toEqual([
      `${body + 2} detail: has 2401 characters, 2400 fit; shorten it`,
    ]);
  });

  test('of everything at once', () => {
    const broken = FAQ.replace('group: basics\n', '').replace('Then the detail.', 'y'.repeat(2401));
    expect(faultsOf(readFaq, broken)).toHaveLength(2);
  });
});

test('a term with a definition that is too short is told the line of the definition', () => {
  const line = lineOf(TERM, 'A word that');
  const text = TERM.replace(/A word that .*/, 'Short.');
  expect(faultsOf(readTerm, text)[0]).toMatch(new RegExp(`^${line} definition: `));
});

test('a group of synonyms with one word is told', () => {
  expect(faultsOf(readSynonyms, '- [a, b]\n- [c]\n')).toEqual(['2 1: a group has two words or more']);
});

test('the first paragraph is the short answer, blank lines with spaces in them part paragraphs too', () => {
  const { result } = readFaq('f.md', FAQ.replace('itself.\n\nThen', 'itself,\nin two lines.\n \nThen'));
  expect(result).toMatchObject({
    ok: true,
    value: { short: 'A short answer that stands by itself, in two lines.', detail: 'Then the detail.' },
  });
});
