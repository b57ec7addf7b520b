import { beforeAll, describe, expect, test } from 'vitest';
import { describeNeeds, readNeeds } from '../../src/ask/needs.ts';
import { prepareQuestion } from '../../src/ask/question.ts';
import type { RawArgs } from '../../src/domain/answer.ts';
import type { Library } from '../../src/search/library.ts';
import { loadUntaughtLibrary } from './library.ts';

let library: Library;
beforeAll(async () => {
  library = await loadUntaughtLibrary();
});

const read = (text: string): RawArgs => readNeeds(prepareQuestion(text, library));

describe('the size of a team', () => {
  test.each([
    ['four devs', 'small'],
    ['we are just six', 'small'],
    ['a crew of nine', 'large'],
    ['14 of us', 'large'],
    ['team 12', 'large'],
    ['twenty java developers', 'large'],
    ['our company has 60 programmer', 'large'],
    ['kotlin people, eight of them', 'large'],
    ['me and my brother', 'small'],
    ['just me', 'solo'],
    ['one developer', 'solo'],
  ])('is read from “%s”: %s', (text, team) => {
    expect(read(text).team).toBe(team);
  });

  test.each(['we are two weeks late', 'java 21 and 3 services', 'ten years', 'for 300 customers'])(
    'is not read from “%s”',
    (text) => {
      expect(read(text).team).toBeUndefined();
    },
  );
});

describe('the language', () => {
  test.each([
    ['graphql or nothing, elixir', 'Elixir'],
    ['no websockets no deal, ruby', 'Ruby'],
    ['must ship as docker image, go', 'Go'],
    ['an api in go', 'Go'],
  ])('is read from “%s”: %s', (text, language) => {
    expect(read(text).language).toBe(language);
  });

  test.each(['how does it go', 'not in php', 'dont want to write php'])('is not read from “%s”', (text) => {
    expect(read(text).language).toBeUndefined();
  });
});

describe('what is not wanted', () => {
  test.each([
    ['typescript is out, plain js', { language: 'JavaScript', without: 'TypeScript' }],
    ['no go and no rust because nobody reads it', { without: 'Go,Rust' }],
    ['graphql yes, java no, c# no', { without: 'Java,C#', must_have: 'graphql' }],
    ['a shop in ruby, no graphql', { language: 'Ruby', project: 'e-commerce' }],
  ])('is read from “%s”: %j', (text, needs) => {
    expect(read(text)).toEqual(needs);
  });
});

describe('the project', () => {
  test.each([
    ['a board with embedded linux', 'iot-gateway'],
    ['serving embeddings', 'ml-serving'],
  ])('is read from “%s”: %s', (text, project) => {
    expect(read(text).project).toBe(project);
  });
});

test('a situation is read as a whole, and told in words', () => {
  const needs = read(
    'selling candles online with my sister, php but not node, buyers need a login, must be online in 3 weeks',
  );
  expect(needs).toEqual({
    language: 'PHP',
    without: 'JavaScript',
    project: 'e-commerce',
    team: 'small',
    priority: 'time-to-market',
    must_have: 'auth',
  });
  expect(describeNeeds(needs)).toBe(
    'shop · PHP · small, 2 to 7 people · time to market · not JavaScript · must have Accounts and sign-in',
  );
});
