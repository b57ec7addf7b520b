import { beforeAll, describe, expect, test } from 'vitest';
import { readFaqQuestion, readQuestion } from '../../src/ask/read.ts';
import type { RawArgs } from '../../src/domain/answer.ts';
import type { Library } from '../../src/search/library.ts';
import { loadLibrary } from './library.ts';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

const readingOf = (text: string) => readQuestion(text, library).best;
const routeOf = (text: string) => readingOf(text)?.route;
type Sentence = readonly [text: string, args: RawArgs];

describe('a comparison', () => {
  test.each<Sentence>([
    ['django vs flask', { first: 'django', second: 'flask' }],
    ['is rails faster than laravel', { first: 'rails', second: 'laravel', topic: 'performance' }],
    ['Express, Fastify or Koa?', { first: 'express', second: 'fastify', third: 'koa' }],
    ['gin echo fiber axum', { first: 'gin', second: 'echo', third: 'fiber', fourth: 'axum' }],
    ['koa or hono for a new project', { first: 'koa', second: 'hono' }],
    ['laravel vs synfony', { first: 'laravel', second: 'symfony' }],
    ['node vs dneo', { first: 'nodejs', second: 'deno' }],
    ['ode or django', { first: 'nodejs', second: 'django' }],
    ['laravel or ails', { first: 'laravel', second: 'rails' }],
    ['pros n cons deo hono', { first: 'deno', second: 'hono' }],
  ])('is read from “%s”', (text, args) => {
    expect(routeOf(text)).toEqual({ command: 'compare', args });
  });

  test('names its topic in words', () => {
    expect(readingOf('django or flask for real-time')?.words).toBe(
      'Comparing Django and Flask for real-time',
    );
  });
});

describe('a question about support', () => {
  test.each<Sentence>([
    ['is rails 7.2 still supported', { name: 'rails', version: '7.2' }],
    ['spring boot 3.3 eol?', { name: 'spring-boot', version: '3.3' }],
    ['latest laravel version', { name: 'laravel', part: 'versions' }],
    ['is koa dead', { name: 'koa', part: 'versions' }],
  ])('is read from “%s”', (text, args) => {
    expect(routeOf(text)).toEqual({ command: 'framework', args });
  });

  test('finds a misspelt short name, as nothing else can be meant', () => {
    expect(routeOf('is nde 20 eol')?.args).toEqual({ name: 'nodejs', version: '20' });
  });

  test('is not what an upgrade from one version to another asks', () => {
    const args = routeOf('upgrade laravel from 10 to 12, what breaks')?.args;
    expect(args).toEqual({ question: 'how-to-upgrade-a-major-version' });
  });
});

describe('a feature question', () => {
  test.each<Sentence>([
    ['does flask have an orm', { name: 'flask', feature: 'orm' }],
    ['does djnago have websokets', { name: 'django', feature: 'websocket' }],
    ['is graphql included in quarkus', { name: 'quarkus', feature: 'graphql' }],
    ['can ktor do server sent events', { name: 'ktor', feature: 'sse' }],
  ])('is read from “%s”', (text, args) => {
    expect(routeOf(text)).toEqual({ command: 'framework', args });
  });
});

describe('a recommendation', () => {
  test.each<Sentence>([
    [
      'typed python api for a small team, needs websockets',
      {
        language: 'Python',
        project: 'json-api',
        team: 'small',
        priority: 'typed-code',
        must_have: 'websocket',
      },
    ],
    ['which go framework for microservices', { language: 'Go', project: 'microservices' }],
    ['we are 12 java devs, what do you recommend', { language: 'Java', team: 'large' }],
    ['recommend a framework for a shop, anything but php', { project: 'e-commerce', without: 'PHP' }],
    ['which framework for an online shop, not in php', { project: 'e-commerce', without: 'PHP' }],
    [
      'kotlin json api but with an orm, what to use',
      { language: 'Kotlin', project: 'json-api', must_have: 'orm' },
    ],
    [
      'we are six, c#, must generate swagger, suggestions?',
      { language: 'C#', team: 'small', must_have: 'openapi' },
    ],
    [
      'go, iot gateway, throughput above all, what do you recommend',
      { language: 'Go', project: 'iot-gateway', priority: 'performance' },
    ],
  ])('sets what “%s” says, and nothing else', (text, args) => {
    expect(routeOf(text)).toEqual({ command: 'recommend', args });
  });
});

describe('a profile', () => {
  test.each(['django', 'what is djnago', 'tell me about Django pls', 'django framework, any good?'])(
    'is read from “%s”',
    (text) => {
      expect(routeOf(text)).toEqual({ command: 'framework', args: { name: 'django' } });
    },
  );
});

describe('an answer of ours', () => {
  test.each([
    ['wsgi??', 'wsgi'],
    ['what does idempotent mean', 'idempotency'],
    ['too many queries for one page', 'what-is-the-n-plus-one-problem'],
    ['why not flask run on prod', 'why-not-the-development-server'],
  ])('is read from “%s”', (text, id) => {
    expect(routeOf(text)).toEqual({ command: 'faq', args: { question: id } });
    expect(readFaqQuestion(text, library).best?.route.args.question).toBe(id);
  });

  test('is the FAQ rather than the term where a difference is asked for', () => {
    const id = 'framework-vs-library-vs-runtime';
    expect(routeOf('difference between framework and library')?.args.question).toBe(id);
  });

  test('is an FAQ where a decision is asked for, not a meaning', () => {
    expect(routeOf('should i use an orm')?.args.question).toBe('orm-query-builder-or-sql');
    expect(routeOf('do i need an orm')?.args.question).not.toBe('orm');
  });

  test('leaves everything but FAQs and terms to the other commands', () => {
    const { best, others } = readFaqQuestion('django vs flask', library);
    expect([best, ...others].map((reading) => reading?.route.command)).not.toContain('compare');
  });
});

test('every title is answered by its own entry', () => {
  const { faqs, terms } = library.knowledge;
  const titles = [
    ...[...faqs.values()].map(({ id, question }) => [question, id] as const),
    ...[...terms.values()].map(({ id, term }) => [term, id] as const),
  ];
  const astray = titles.filter(
    ([title, id]) => readFaqQuestion(title, library).best?.route.args.question !== id,
  );
  expect(astray).toEqual([]);
});

describe('words that are only names at other times', () => {
  test.each(['gin tonic recipe', 'next sunday', 'i forgot my login', 'spring cleaning tips'])(
    '“%s” gets no public answer',
    (text) => {
      expect(readingOf(text)).toBeUndefined();
    },
  );
});

test('a miss offers what is near', () => {
  const { best, others } = readQuestion('strange errors in django since yesterday', library);
  expect(best).toBeUndefined();
  expect(others.map(({ route }) => route)).toContainEqual({ command: 'framework', args: { name: 'django' } });
});

test('other readings never repeat the best one', () => {
  const { best, others } = readQuestion('django vs fastapi', library);
  expect(others).not.toContainEqual(best);
  expect(new Set(others.map(({ route }) => JSON.stringify(route))).size).toBe(others.length);
});
