/** The closed vocabularies of the knowledge, each word with what it means to a reader. */

/** The keys of a vocabulary. Sound for the frozen literals of this file, which have no other keys than their type says. */
export const keysOf = <const T extends Record<string, unknown>>(vocabulary: T): (keyof T & string)[] =>
  Object.keys(vocabulary);

/** What an entry is written in; each is its own label. */
export const LANGUAGES = {
  JavaScript: 'JavaScript',
  TypeScript: 'TypeScript',
  Python: 'Python',
  Java: 'Java',
  Kotlin: 'Kotlin',
  'C#': 'C#',
  PHP: 'PHP',
  Ruby: 'Ruby',
  Go: 'Go',
  Elixir: 'Elixir',
  Rust: 'Rust',
} as const;
export type Language = keyof typeof LANGUAGES;

export const KINDS = {
  framework: 'framework',
  'meta-framework': 'meta-framework (a web framework around a UI library)',
  runtime: 'runtime (what frameworks run on)',
} as const;
export type Kind = keyof typeof KINDS;

export const CATEGORIES = {
  micro: 'micro-framework',
  structured: 'structured framework',
  'full-stack': 'full-stack framework',
  platform: 'platform',
} as const;
export type Category = keyof typeof CATEGORIES;

/** The 18 features every entry is asked about. */
export const FEATURES = {
  orm: 'ORM',
  migrations: 'Migrations',
  admin: 'Admin interface',
  auth: 'Accounts and sign-in',
  csrf: 'CSRF protection',
  validation: 'Input validation',
  openapi: 'OpenAPI',
  graphql: 'GraphQL',
  templating: 'Templates',
  websocket: 'WebSockets',
  sse: 'Server-sent events',
  jobs: 'Background jobs',
  scheduler: 'Scheduled tasks',
  caching: 'Caching',
  i18n: 'Translations',
  testing: 'Test tools',
  di: 'Dependency injection',
  cli: 'Project generator',
} as const;
export type Feature = keyof typeof FEATURES;
export const FEATURE_KEYS = keysOf(FEATURES);

/** How a feature comes. The mark carries words, never a symbol alone; unknown is not none. */
export const STATUSES = {
  builtin: { mark: '✅', words: 'built in', meaning: 'in the framework itself' },
  official: { mark: '🔌', words: 'official add-on', meaning: 'same project, separate package' },
  documented: { mark: '📖', words: 'documented choice', meaning: 'third party that the documentation names' },
  thirdparty: { mark: '🧩', words: 'third party', meaning: 'somebody else’s package' },
  none: { mark: '✖', words: 'none', meaning: 'not offered' },
  unknown: { mark: '❔', words: 'unknown', meaning: 'not established; this is not a no' },
} as const;
export type Status = keyof typeof STATUSES;

export const TYPINGS = {
  static: 'static, by the language',
  typescript: 'TypeScript throughout',
  hints: 'hints that the framework uses',
  optional: 'optional, or from a separate package',
  dynamic: 'dynamic',
} as const;
export type Typing = keyof typeof TYPINGS;

export const CONCURRENCIES = {
  native: 'asynchronous or lightweight processes throughout',
  partial: 'asynchronous in part',
  threads: 'threads or processes, one request each',
} as const;
export type Concurrency = keyof typeof CONCURRENCIES;

export const PROJECTS = {
  'crud-saas': 'data-driven product (SaaS)',
  'content-site': 'content site or CMS',
  'json-api': 'JSON API',
  realtime: 'real-time app (chat, live updates)',
  bff: 'back end for one front end',
  microservices: 'microservices',
  'ml-serving': 'serving machine-learning models',
  'internal-tool': 'internal tool or back office',
  'e-commerce': 'shop',
  'iot-gateway': 'device gateway (IoT)',
  learning: 'learning back-end development',
} as const;
export type Project = keyof typeof PROJECTS;
export const PROJECT_KEYS = keysOf(PROJECTS);

export const HOSTINGS = {
  container: 'containers',
  paas: 'platform as a service',
  serverless: 'serverless functions',
  edge: 'edge workers',
  windows: 'Windows servers',
  'shared-php': 'shared PHP hosting',
} as const;
export type Hosting = keyof typeof HOSTINGS;

export const FAQ_GROUPS = {
  basics: 'Basics',
  choosing: 'Choosing',
  data: 'Data',
  security: 'Accounts and security',
  performance: 'Performance and scale',
  architecture: 'Architecture',
  shipping: 'Shipping and upkeep',
} as const;

/** Benchmarks whose figures an entry may quote, with what every figure must be read with. */
export const BENCHMARKS = {
  'httparena-api-4': {
    title: 'HttpArena, mixed API test on 4 CPUs',
    date: '2026-04-29',
    unit: 'requests a second',
    caveat: 'one project, one machine; a band, not a rank',
  },
  'the-benchmarker-64': {
    title: 'the-benchmarker, 64 connections',
    date: '2026-02-11',
    unit: 'requests a second',
    caveat: 'keep-alive is off, which holds Node entries back; a second opinion only',
  },
  'fastify-benchmarks': {
    title: 'Benchmarks of the Fastify team, an empty answer on Node.js',
    date: '2026-07-21',
    unit: 'requests a second',
    caveat: 'run by one of the contestants; only the overhead',
  },
} as const;
export type Benchmark = keyof typeof BENCHMARKS;
