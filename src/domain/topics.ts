import type { Feature } from './vocabulary.ts';

/** What a comparison can be about. */
export const TOPICS = {
  data: 'data and databases',
  security: 'security',
  api: 'building APIs',
  realtime: 'real-time',
  performance: 'performance',
  learning: 'learning',
  operations: 'running it',
  support: 'versions and support',
  popularity: 'popularity',
} as const;
export type Topic = keyof typeof TOPICS;

/**
 * For each feature how much a difference tells about the whole, 0 to 1, and the topics it belongs to.
 * What shapes an application (data, accounts) tells more than what is quickly added.
 */
export const FEATURE_ROWS: Readonly<Record<Feature, { telling: number; topics: readonly Topic[] }>> = {
  orm: { telling: 0.9, topics: ['data'] },
  admin: { telling: 0.9, topics: ['data'] },
  migrations: { telling: 0.85, topics: ['data'] },
  auth: { telling: 0.85, topics: ['security'] },
  validation: { telling: 0.8, topics: ['security', 'api'] },
  openapi: { telling: 0.8, topics: ['api'] },
  websocket: { telling: 0.8, topics: ['realtime'] },
  csrf: { telling: 0.75, topics: ['security'] },
  jobs: { telling: 0.75, topics: ['operations'] },
  templating: { telling: 0.7, topics: [] },
  di: { telling: 0.6, topics: [] },
  caching: { telling: 0.55, topics: ['performance', 'data'] },
  graphql: { telling: 0.55, topics: ['api'] },
  sse: { telling: 0.5, topics: ['realtime'] },
  scheduler: { telling: 0.5, topics: ['operations'] },
  testing: { telling: 0.5, topics: ['learning'] },
  i18n: { telling: 0.5, topics: [] },
  cli: { telling: 0.4, topics: ['learning'] },
};
