import type { Must } from '../domain/musts.ts';
import type { Experience, Priority, Team } from '../domain/preferences.ts';
import type { Language, Project } from '../domain/vocabulary.ts';
import { createLexicon } from './lexicon.ts';

/**
 * What words in a sentence say about a need. A phrase belongs here when people use it; what it leads to is the
 * domain's business. Where several keys fit, the earlier one counts.
 */
export const FEATURE_WORDS = createLexicon<Must>({
  orm: 'orm, object relational, object relational mapping, object relational mapper',
  migrations: 'migration, database migration, db migration, schema migration',
  admin:
    'admin, admin panel, admin ui, admin site, admin interface, admin page, admin dashboard, admin area, back office',
  auth: 'auth, authentication, authorization, authn, authz, login, log in, sign in, sign up, signin, signup, user account, user management, accounts, user login',
  csrf: 'csrf, csrf protection, xsrf, cross site request forgery',
  validation: 'validation, validate, validator, validates input, input validation',
  openapi: 'openapi, swagger, api docs, api documentation, swagger docs, swagger ui',
  graphql: 'graphql',
  templating:
    'template, templating, template engine, view engine, server side rendering, server rendered, ssr, html pages',
  websocket: 'websocket, wss, socketio, ws',
  sse: 'sse, server sent event, event stream',
  jobs: 'background job, background task, background work, background worker, queue, job queue, task queue, jobs queue',
  scheduler: 'scheduler, scheduled task, scheduled job, scheduling, cron, cronjob, cron job',
  caching: 'cache, caching, built in cache',
  i18n: 'i18n, internationalization, internationalisation, translation, localization, localisation, multilingual, several languages, many languages',
  testing: 'testing, test tool, testing tool, test client, test runner, testing framework, unit test, tests',
  di: 'dependency injection, di, ioc, inversion of control, ioc container',
  cli: 'cli, scaffold, scaffolding, generator, project generator, code generator, command line',
  serverless: 'serverless, lambda, aws lambda, cloud function, azure functions',
  edge: 'edge, edge worker, cloudflare, cloudflare worker',
  windows: 'windows, windows server, iis',
  'shared-php': 'shared hosting, shared php hosting, cheap hosting, cheap shared hosting, cpanel',
  container: 'container, docker, kubernetes, k8s',
  paas: 'paas, heroku, platform as a service',
});

export const LANGUAGE_WORDS = createLexicon<Language>({
  TypeScript: 'typescript, ts',
  JavaScript: 'javascript, js, nodejs, node',
  Python: 'python, python3, py',
  Kotlin: 'kotlin',
  Java: 'java, jvm',
  'C#': 'c#, c sharp, dotnet, net developer, net developers',
  PHP: 'php',
  Ruby: 'ruby',
  Go: 'golang',
  Elixir: 'elixir, erlang, beam',
  Rust: 'rust',
});

export const PROJECT_WORDS = createLexicon<Project>({
  'ml-serving':
    'ml, machine learning, ml model, ai model, ai service, ai api, inference, pytorch, tensorflow, serve model, serve a model, serve my model, serving model, model serving',
  'e-commerce': 'e commerce, ecommerce, shop, web shop, webshop, online shop, online store, store, checkout',
  'iot-gateway': 'iot, device, sensor, telemetry, mqtt',
  'internal-tool':
    'internal tool, internal app, internal dashboard, admin tool, intranet, back office tool, company tool',
  'content-site':
    'blog, cms, content site, content website, news site, news portal, magazine, marketing site, landing page',
  realtime:
    'real time, chat, chat app, live update, live dashboard, multiplayer, collaboration, collaborative, notification',
  microservices: 'microservice',
  bff: 'bff, backend for frontend, react frontend, vue frontend, angular frontend, mobile app, flutter app, ios app, android app, react app, spa',
  'json-api': 'api, rest, rest api, json api, web api, http api, public api',
  'crud-saas': 'saas, crud, crud app, start up, web app, mvp',
  learning:
    'to learn, learning, first framework, school project, college project, university project, side project, hobby project, hobby',
});

export const TEAM_WORDS = createLexicon<Team>({
  solo: 'solo, alone, just me, by myself, one man, one person, single developer, single dev, only me, i am one',
  large:
    'big team, large team, huge team, big company, large company, enterprise, corporate, corporation, many developers, many devs, many teams, hundreds of developers',
  small: 'small team, tiny team, little team, few developers, few devs, couple of developers, small company',
});

/** Words that people are counted in: "four devs". */
export const PEOPLE = new Set([
  'developers',
  'devs',
  'people',
  'engineers',
  'programmers',
  'coders',
  'persons',
  'developer',
  'dev',
]);

export const EXPERIENCE_WORDS = createLexicon<Exclude<Experience, 'mixed'>>({
  beginner:
    'beginner, newbie, noob, novice, junior, newcomer, debutant, new to backend, new to programming, new to coding, new to web, first api, first backend, first website, never done, never written, never built, first time, starting out, just started, learn first, to begin, start with',
  senior: 'senior, experienced, expert, veteran',
});

export const PRIORITY_WORDS = createLexicon<Priority>({
  'typed-code':
    'typed, type safe, type safety, static type, statically typed, strongly typed, strong types, types everywhere',
  performance:
    'fast, faster, fastest, quickest, speediest, performance, performant, high performance, throughput, high throughput, requests per second, rps, low latency, latency, high load, high traffic, heavy load',
  'time-to-market':
    'quickly, mvp, prototype, time to market, ship fast, ship quickly, ship soon, soonest, rapid, as fast as possible, build fast, deadline, in a week, in one month, weeks',
  'long-term':
    'lts, long term, long term support, maintain, maintainable, years, stable, stability, reliable',
  security: 'secure, security, safe',
  'easy-to-learn':
    'easy, easiest, easy to learn, simplest to learn, simple to learn, beginner friendly, simplest',
  hiring: 'hire, hired, hiring, job market, find developers, popular, job, employer',
  flexibility:
    'flexible, flexibility, minimal, minimalist, lightweight, light, freedom, small core, unopinionated',
  realtime: 'real time',
  'back-office': 'back office',
});

export const ALL_CONDITIONS = [
  FEATURE_WORDS,
  LANGUAGE_WORDS,
  PROJECT_WORDS,
  TEAM_WORDS,
  EXPERIENCE_WORDS,
  PRIORITY_WORDS,
];
