import { expect, test } from 'vitest';
import { createSearch, type Entry, type Resolution } from '../../src/search/search.ts';

function framework(title: string, ...aliases: string[]): Entry {
  return { id: title.toLowerCase(), kind: 'framework', title, aliases, body: '' };
}

const search = createSearch([
  framework('Django'),
  framework('Ruby on Rails', 'Rails', 'RoR'),
  framework('Spring Boot'),
  framework('Spring WebFlux'),
  framework('Next.js'),
  framework('NestJS', 'Nest'),
  framework('Tapir', 'tapir-scala'),
  framework('Vapor'),
  { id: 'django-scale', kind: 'faq', title: 'Does Django scale?', aliases: ['django'], body: '' },
]);

function resolve(name: string): Resolution {
  return search.resolve(name, { kinds: ['framework'] });
}

test.each([
  ['ror', 'ruby on rails'],
  ['RUBY-ON-RAILS', 'ruby on rails'],
  ['springboot', 'spring boot'],
  ['nextjs', 'next.js'],
  ['Django', 'django'],
])('"%s" is exactly one framework', (name, id) => {
  expect(resolve(name)).toMatchObject({ exact: { id, confidence: 1 }, near: [] });
});

test.each([
  ['djnago', 'django'],
  ['jango', 'django'],
  ['sprnig boot', 'spring boot'],
  ['railz', 'ruby on rails'],
])('"%s" is near to one framework', (name, id) => {
  const { exact, near } = resolve(name);
  expect(exact).toBeUndefined();
  expect(near[0]?.id).toBe(id);
});

test('a near name is surer the fewer errors it has', () => {
  expect(resolve('djnago').near[0]?.confidence).toBeGreaterThan(0.9);
  expect(resolve('djnaog').near[0]?.confidence ?? 0).toBeLessThan(0.9);
});

test('a name that may mean two is not guessed', () => {
  const { exact, near } = resolve('vapir');
  expect(exact).toBeUndefined();
  expect(near.map(({ id }) => id).sort()).toEqual(['tapir', 'vapor']);
  expect(near.every(({ confidence }) => confidence <= 0.5)).toBe(true);
});

test('the beginning of several names is near to all of them', () => {
  expect(resolve('spring').near.map(({ id }) => id)).toEqual(['spring boot', 'spring webflux']);
});

test('a name that two entries share is not exact', () => {
  const { exact, near } = search.resolve('django');
  expect(exact).toBeUndefined();
  expect(near.map(({ id }) => id).sort()).toEqual(['django', 'django-scale']);
});

test.each(['', '🙂', 'kubernetes', 'x'.repeat(50)])('%j is no name', (name) => {
  expect(resolve(name)).toEqual({ exact: undefined, near: [] });
});
