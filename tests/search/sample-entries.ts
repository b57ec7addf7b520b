import type { Entry } from '../../src/search/search.ts';

/** A small knowledge of all kinds, for tests of the search as a whole. */
export const ENTRIES: readonly Entry[] = [
  framework(
    'django',
    'Django',
    ['django framework'],
    'A Python web framework with an ORM, an admin and forms.',
  ),
  framework('rails', 'Ruby on Rails', ['rails', 'RoR'], 'A Ruby web framework that prefers convention.'),
  framework('spring-boot', 'Spring Boot', ['springboot'], 'A Java framework for services.'),
  faq('what-is-an-orm', 'What is an ORM?', ['what does orm stand for', 'why use an orm instead of sql']),
  faq('what-is-di', 'What is dependency injection?', ['why inject dependencies', 'di explained simply']),
  faq('rate-limit', 'How do I rate limit an API?', [
    'stop clients from calling too often',
    'throttle requests',
  ]),
  faq('caching', 'When does caching hurt?', ['is a cache always good', 'stale data in the cache']),
  faq('websockets', 'Websockets or server-sent events?', ['how to push live updates', 'real-time messages']),
  term('caching', 'Caching', ['cache'], 'Keeping an answer in order to give it again.'),
  term('orm', 'Object-relational mapper', ['ORM'], 'Maps rows of a database to objects.'),
];

/** The synonyms that go with them. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ['dependency injection', 'di'],
  ['websocket', 'ws'],
  ['rate limit', 'throttle'],
];

function framework(id: string, title: string, aliases: string[], body: string): Entry {
  return { id: `framework:${id}`, kind: 'framework', title, aliases, body };
}

function faq(id: string, title: string, aliases: string[]): Entry {
  return { id: `faq:${id}`, kind: 'faq', title, aliases, body: '' };
}

function term(id: string, title: string, aliases: string[], body: string): Entry {
  return { id: `term:${id}`, kind: 'term', title, aliases, body };
}
