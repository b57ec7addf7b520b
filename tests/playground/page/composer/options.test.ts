import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { changeEntry, startCommand } from '../../../../src/playground/page/composer/draft.ts';
import {
  resolveDraft,
  suggestValues,
  toPartialValues,
} from '../../../../src/playground/page/composer/options.ts';
import { directory, text, toInvocation } from './fixtures.ts';

const named = { name: 'it', description: 'It', required: true } as const;
const kinds = {
  string: { ...named, type: 3, min_length: 2, max_length: 5 },
  choice: { ...named, type: 3, choices: [{ name: 'Learning curve', value: 'learning' }] },
  integer: { ...named, type: 4, min_value: 1, max_value: 5 },
  number: { ...named, type: 10 },
  boolean: { ...named, type: 5 },
  user: { ...named, type: 6 },
  channel: { ...named, type: 7 },
  role: { ...named, type: 8 },
  mentionable: { ...named, type: 9 },
} satisfies Record<string, APIApplicationCommandBasicOption>;

/** What comes of typing a text into the only option of a command. */
function resolve(option: APIApplicationCommandOption, typed: string) {
  const { values, errors } = resolveDraft(
    startCommand(toInvocation('c', [option]), new Map([['it', typed]])),
    directory,
  );
  return errors.get('it') ?? values.it;
}

describe('what was typed becomes the value to send', () => {
  test.each([
    ['string', 'abc', 'abc'],
    ['choice', 'learning CURVE', 'learning'],
    ['choice', 'learning', 'learning'],
    ['integer', ' 3 ', 3],
    ['number', '-0.5', -0.5],
    ['boolean', 'true', true],
    ['boolean', 'False', false],
    ['user', '@ada lovelace', '11'],
    ['user', 'brian', '12'],
    ['user', '12', '12'],
    ['channel', '#general', '31'],
    ['role', '@Helpers', '21'],
    ['mentionable', 'helpers', '21'],
    ['mentionable', 'ada', '11'],
  ] as const)('%s %j', (kind, typed, value) => {
    expect(resolve(kinds[kind], typed)).toBe(value);
  });
});

describe('what cannot be sent is told of', () => {
  test.each([
    ['string', 'a', 'Enter at least 2 characters.'],
    ['string', 'abcdef', 'Enter at most 5 characters.'],
    ['string', '  ', 'This option is required.'],
    ['choice', 'else', 'Pick one of the suggestions.'],
    ['integer', '1.5', 'Enter a whole number.'],
    ['integer', '6', 'Enter 5 or less.'],
    ['integer', '0', 'Enter 1 or more.'],
    ['number', 'many', 'Enter a number.'],
    ['boolean', 'perhaps', 'Pick one of the suggestions.'],
    ['user', 'nobody', 'Pick one of the suggestions.'],
  ] as const)('%s %j', (kind, typed, error) => {
    expect(resolve(kinds[kind], typed)).toBe(error);
  });

  test('an optional option that was laid out and left empty', () => {
    const draft = startCommand(toInvocation('c', [text('it')]), new Map([['it', '']]));
    expect(resolveDraft(draft, directory).errors.get('it')).toBe('Fill this in or remove it.');
  });
});

test('a picked suggestion counts for what it stands for, whatever its label', () => {
  const draft = startCommand(toInvocation('c', [text('it', true)]));
  const picked = changeEntry(draft, 0, { text: 'Ruby on Rails', value: 'rails' });
  expect(resolveDraft(picked, directory).values).toEqual({ it: 'rails' });
});

test('people are suggested by either name, those that begin with the text first', () => {
  const labels = (typed: string) => suggestValues(kinds.user, typed, directory)?.map(({ label }) => label);
  expect(labels('')).toEqual(['@Ada Lovelace', '@Brian']);
  expect(labels('@br')).toEqual(['@Brian']);
  expect(labels('a')).toEqual(['@Ada Lovelace', '@Brian']);
  expect(labels('xyz')).toEqual([]);
});

test('where anything may be typed there are no suggestions of our own', () => {
  expect(suggestValues(kinds.string, 'a', directory)).toBeUndefined();
});

test('autocomplete is sent the raw text in focus and the other options that are in order', () => {
  const invocation = toInvocation('c', [text('first', true), kinds.integer]);
  const draft = startCommand(
    invocation,
    new Map([
      ['first', 'dj'],
      ['it', 'nonsense'],
    ]),
  );
  expect(toPartialValues({ ...draft, focused: 0 }, directory)).toEqual({ first: 'dj' });
  expect(toPartialValues({ ...draft, focused: 1 }, directory)).toEqual({ first: 'dj', it: 'nonsense' });
});
