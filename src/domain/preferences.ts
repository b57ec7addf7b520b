import type { Weights } from './criteria.ts';
import type { Project } from './vocabulary.ts';

/** What a person can say about a situation, each choice with its words and the weights it brings. */
interface Preference {
  readonly label: string;
  readonly weights: Weights;
}

export const TEAMS = {
  solo: { label: 'just me', weights: { batteries: 1, learning: 1 } },
  small: { label: 'small, 2 to 7 people', weights: { batteries: 1 } },
  large: { label: '8 or more people', weights: { guardrails: 3, typed: 2, hiring: 3, support: 1 } },
} as const satisfies Record<string, Preference>;
export type Team = keyof typeof TEAMS;

export const EXPERIENCES = {
  beginner: { label: 'new to back-end work', weights: { learning: 3, hiring: 1, guardrails: 1 } },
  mixed: { label: 'some experience', weights: { learning: 1, guardrails: 1 } },
  senior: { label: 'very experienced', weights: { small: 1, typed: 1 } },
} as const satisfies Record<string, Preference>;
export type Experience = keyof typeof EXPERIENCES;

export const PRIORITIES = {
  'time-to-market': { label: 'time to market', weights: { batteries: 3, data: 1, auth: 1 } },
  performance: { label: 'raw throughput', weights: { throughput: 5 } },
  'long-term': { label: 'long-term support', weights: { support: 4, guardrails: 1, hiring: 1 } },
  'easy-to-learn': { label: 'easy to learn', weights: { learning: 4 } },
  flexibility: { label: 'freedom and a small core', weights: { small: 4 } },
  hiring: { label: 'people who know it', weights: { hiring: 4 } },
  realtime: { label: 'real-time', weights: { realtime: 4 } },
  security: { label: 'secure by default', weights: { auth: 4, guardrails: 1, support: 1 } },
  'typed-code': { label: 'typed code', weights: { typed: 4 } },
  'back-office': { label: 'a back office at once', weights: { admin: 5, data: 1 } },
} as const satisfies Record<string, Preference>;
export type Priority = keyof typeof PRIORITIES;

/** What each kind of project needs. */
export const PROJECT_WEIGHTS: Readonly<Record<Project, Weights>> = {
  'crud-saas': { fit: 3, data: 2, auth: 2, batteries: 2, jobs: 1, admin: 1, support: 1 },
  'content-site': { fit: 3, pages: 3, admin: 2, data: 1, auth: 1, support: 1 },
  'json-api': { fit: 3, api: 3, typed: 1, small: 1, throughput: 1, support: 1 },
  realtime: { fit: 3, realtime: 4, auth: 1, throughput: 1, support: 1 },
  bff: { fit: 3, companion: 3, api: 1, typed: 1, small: 1, support: 1 },
  microservices: { fit: 3, throughput: 2, small: 1, api: 1, typed: 1, support: 1 },
  'ml-serving': { fit: 3, companion: 4, api: 2, typed: 1, small: 1 },
  'internal-tool': { fit: 3, admin: 3, data: 2, auth: 2, learning: 1 },
  'e-commerce': { fit: 3, data: 2, auth: 2, jobs: 2, batteries: 1, admin: 1, support: 2 },
  'iot-gateway': { fit: 3, realtime: 2, throughput: 3, small: 2 },
  learning: { fit: 2, learning: 4, hiring: 2, small: 1 },
};

/** Must-haves are filters first; among those that pass, built in is better than an add-on. */
export const MUST_WEIGHTS: Weights = { musts: 3 };

/** Where no project was named: a balanced view. */
export const DEFAULT_WEIGHTS: Weights = { batteries: 1, support: 1, hiring: 2, sentiment: 1, learning: 1 };
