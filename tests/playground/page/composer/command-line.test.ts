import { describe, expect, test } from 'vitest';
import {
  parseCommandLine,
  typeInto,
  typeTail,
} from '../../../../src/playground/page/composer/command-line.ts';
import {
  type CommandDraft,
  startCommand,
  toCommandLine,
} from '../../../../src/playground/page/composer/draft.ts';
import { text, toInvocation } from './fixtures.ts';

const compare = toInvocation('compare', [
  text('first', true),
  text('second', true),
  text('topic'),
  text('third'),
]);
const compareAll = toInvocation('compare all');
const ask = toInvocation('ask', [text('question', true)]);

const texts = (draft: CommandDraft | undefined) =>
  draft && Object.fromEntries(draft.entries.map(({ option, text }) => [option.name, text]));

describe('a typed or pasted line', () => {
  test.each([
    ['/compare ', { first: '', second: '' }],
    ['/compare first:django second:flask', { first: 'django', second: 'flask' }],
    ['/compare first: ruby on rails  second: flask', { first: 'ruby on rails', second: 'flask' }],
    ['/compare topic:security', { first: '', second: '', topic: 'security' }],
    ['/compare django second:flask', { first: 'django', second: 'flask' }],
    ['/COMPARE first:a', { first: 'a', second: '' }],
  ])('%j is a command with its options', (line, options) => {
    expect(texts(parseCommandLine(line, [compare, ask]))).toEqual(options);
  });

  test('text before any name belongs to the first option', () => {
    expect(texts(parseCommandLine('/ask what is https://a.example: good?', [ask]))).toEqual({
      question: 'what is https://a.example: good?',
    });
  });

  test('the longest name wins', () => {
    expect(parseCommandLine('/compare all ', [compare, compareAll])?.invocation).toBe(compareAll);
  });

  test.each(['compare ', '/compare', '/unknown ', 'a /compare ', '/'])('%j is none yet', (line) => {
    expect(parseCommandLine(line, [compare])).toBeUndefined();
  });

  test('the focus is on the first required option that is empty, else behind the last', () => {
    expect(parseCommandLine('/compare first:a', [compare])?.focused).toBe(1);
    expect(parseCommandLine('/compare first:a second:b', [compare])?.focused).toBe(2);
  });
});

describe('typing into an option', () => {
  const draft = startCommand(compare);

  test("the option's own name is not a part of its value", () => {
    expect(texts(typeInto(draft, 0, 'first:django'))).toEqual({ first: 'django', second: '' });
  });

  test('the name of another option goes on to it', () => {
    const typed = typeInto(draft, 0, 'django second:');
    expect(texts(typed)).toEqual({ first: 'django', second: '' });
    expect(typed.focused).toBe(1);
  });

  test('the name of an optional option lays it out', () => {
    const typed = typeInto(draft, 1, 'flask topic:');
    expect(texts(typed)).toEqual({ first: '', second: 'flask', topic: '' });
    expect(typed.focused).toBe(2);
  });

  test('behind the last option a name with its colon lays that option out', () => {
    expect(texts(typeTail(draft, 'third:'))).toEqual({ first: '', second: '', third: '' });
    expect(typeTail(draft, 'thi').tail).toBe('thi');
  });
});

test('a command is written as it would be typed', () => {
  const draft = parseCommandLine('/compare first:a b second:c', [compare]);
  expect(draft && toCommandLine(draft)).toBe('/compare first:a b second:c');
});
