import { z } from 'zod';
import { day, entryId, fact, factPath, sourceBook, statement, valued } from './fact.ts';
import {
  BENCHMARKS,
  CATEGORIES,
  CONCURRENCIES,
  FEATURES,
  HOSTINGS,
  KINDS,
  keysOf,
  LANGUAGES,
  PROJECTS,
  STATUSES,
  TYPINGS,
} from './vocabulary.ts';

/** The keys of a vocabulary as a zod enum. */
const wordOf = <const T extends Record<string, unknown>>(vocabulary: T) => z.enum(keysOf(vocabulary));

const known = z.strictObject({
  status: wordOf(STATUSES).exclude(['unknown']),
  text: statement(200).optional().describe('What exactly: the name of the part, its limits'),
  sources: z.array(z.string()).min(1, 'needs at least one source, or status: unknown'),
  asOf: z.string().optional(),
});
const unknown = z.strictObject({ status: z.literal('unknown'), text: statement(200).optional() });
const featureFact = z.discriminatedUnion('status', [known, unknown]);

const features = z.record(wordOf(FEATURES), featureFact);

/** One release line and how long it is cared for. A missing date is one that nobody has published. */
export const cycle = z.strictObject({
  version: z.string().min(1).max(20),
  released: day.optional(),
  fixesUntil: day.optional().describe('Last day of ordinary bug fixes'),
  securityUntil: day.optional().describe('Last day of free security fixes'),
  ended: z.boolean().optional().describe('Support has ended on a day that was not published'),
  lts: z.boolean().optional(),
  sources: z.array(z.string()).min(1),
});
export type Cycle = z.infer<typeof cycle>;

/** An editorial opinion. It is never mixed with facts and says which of them it rests on. */
const opinion = { restsOn: z.array(factPath).min(1, 'an opinion rests on at least one fact') };
const rating = z.strictObject({ score: z.int().min(1).max(5), rationale: statement(240), ...opinion });
const suitability = z.strictObject({
  text: statement(120),
  projects: z.array(wordOf(PROJECTS)).default([]).describe('Kinds of project this speaks for or against'),
  ...opinion,
});

export const framework = z.strictObject({
  name: z.string().min(2).max(40),
  aliases: z.array(z.string().min(1).max(40)).describe('Other names people use; unique over all entries'),
  descriptions: z
    .array(z.string().min(8).max(100))
    .default([])
    .describe('What people say who do not know its name; for the search, never shown'),
  kind: wordOf(KINDS),
  category: wordOf(CATEGORIES),
  language: wordOf(LANGUAGES),
  alsoLanguages: z.array(wordOf(LANGUAGES)).default([]),
  runsOn: z.array(entryId).default([]).describe('Ids of runtimes of this catalogue'),
  homepage: z.url(),
  documentation: z.url(),
  repository: z.url(),
  sources: sourceBook,

  summary: fact.describe('What it is, in one or two sentences: the first thing a reader sees'),
  isNot: fact.describe('What people wrongly take it for, or what it leaves to others'),
  keyFeature: fact,
  origin: valued(z.string().regex(/^\d{4}$/, 'must be a year')).describe('Year of the first release'),
  governance: fact,
  licence: valued(z.string().max(40)).describe('SPDX identifier'),
  philosophy: fact,
  typing: valued(wordOf(TYPINGS)),
  async: valued(wordOf(CONCURRENCIES)),
  realtime: fact,
  strengths: z.array(fact).min(3).max(5),
  tradeoffs: z.array(fact).min(2).max(5),
  features,
  hosting: valued(z.array(wordOf(HOSTINGS)).min(1)),
  production: fact.describe('What serves it in production: server, workers, processes'),

  release: z.strictObject({
    latest: valued(z.string().max(30)).describe('Newest stable version'),
    cadence: fact.optional(),
  }),
  support: z.strictObject({
    policy: fact.describe('What the project promises; or that it promises nothing in writing'),
    cycles: z.array(cycle).describe('Newest first; empty where no dates are published'),
  }),
  performance: z
    .array(
      z.strictObject({
        benchmark: wordOf(BENCHMARKS),
        entry: z.string().describe('The name of the entry in the benchmark'),
        value: z.number().positive(),
        caveat: statement(200).optional(),
        sources: z.array(z.string()).min(1),
      }),
    )
    .describe('Empty where no benchmark that we trust lists it'),
  popularity: z.strictObject({
    stackOverflowUsed: valued(z.number()).optional().describe('Percent of all respondents, 2025'),
    stackOverflowAdmired: valued(z.number()).optional().describe('Percent, 2025'),
    stateOfJsUsage: valued(z.number()).optional().describe('Percent, 2025'),
    stateOfJsRetention: valued(z.number()).optional().describe('Percent, 2025'),
    downloadsAMonth: valued(z.number())
      .optional()
      .describe('In its own registry; never compared across registries'),
    stars: valued(z.number()).optional(),
  }),

  goodFor: z.array(suitability).min(2).max(5),
  thinkTwice: z.array(suitability).min(1).max(4),
  judgements: z.strictObject({
    learning: rating.describe('5: a beginner is productive within days; 1: months'),
    guardrails: rating.describe('5: one obvious way, hard to leave; 1: every choice is yours'),
  }),
  alternatives: z
    .array(z.strictObject({ id: entryId, when: statement(120) }))
    .min(1)
    .max(5),
  firstSteps: z.strictObject({
    command: z.string().max(300).describe('What starts a project, as typed in a shell'),
    text: statement(240),
    sources: z.array(z.string()).min(1),
  }),
  ecosystem: z
    .array(
      z.strictObject({
        need: statement(40),
        package: statement(60),
        official: z.boolean(),
        url: z.url().optional(),
      }),
    )
    .max(10)
    .default([]),
});

/** What a file in `knowledge/frameworks/` says. */
export type FrameworkFile = z.infer<typeof framework>;
export type Framework = FrameworkFile & { readonly id: string };
