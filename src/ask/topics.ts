import type { Topic } from '../domain/topics.ts';
import { createLexicon } from './lexicon.ts';

/** What a comparison may be about, in people's words. */
export const TOPIC_WORDS = createLexicon<Topic>({
  realtime: 'real time, websocket, chat, live',
  security: 'secure, security, auth, authentication, login, csrf, xss, safe, safer',
  performance:
    'performance, performant, fast, faster, fastest, speed, quick, slow, throughput, scale, scaling, scalable, scalability, benchmark, high load, memory, startup time, start up time',
  data: 'database, db, orm, sql, data, migration',
  learning:
    'learn, learning, beginner, newbie, easy, easier, easiest, simple, simpler, hard, harder, learning curve, difficult',
  support: 'support, supported, lts, version, maintained, long term',
  popularity: 'popular, popularity, job, hire, hiring, market, demand, adoption, community',
  operations: 'deploy, deployment, host, hosting, running it, serverless, docker, production',
  api: 'api, rest, graphql, openapi',
});
