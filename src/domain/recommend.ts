import { CRITERIA, type CriterionKey, type Situation, type Weights } from './criteria.ts';
import type { Framework } from './framework.ts';
import type { Must } from './musts.ts';
import {
  DEFAULT_WEIGHTS,
  EXPERIENCES,
  type Experience,
  MUST_WEIGHTS,
  PRIORITIES,
  PROJECT_WEIGHTS,
  type Priority,
  TEAMS,
  type Team,
} from './preferences.ts';
import {
  type Alternative,
  type Confidence,
  findAlternatives,
  measureConfidence,
  type Ranked,
  rank,
} from './ranking.ts';
import { type Feature, type Hosting, keysOf, type Language, type Project } from './vocabulary.ts';

/** What somebody needs. Languages and must-haves are filters; the rest sets weights. */
export interface Needs {
  readonly language?: Language;
  /** Languages that nobody wants to write: what is made for them is no candidate. */
  readonly without: readonly Language[];
  readonly project?: Project;
  readonly team?: Team;
  readonly experience?: Experience;
  readonly priority?: Priority;
  readonly features: readonly Feature[];
  readonly hosting: readonly Hosting[];
}

/** What would be left without one of the filters. */
export interface Relaxation {
  readonly filter: Language | Must;
  readonly without: readonly Framework[];
}

export interface Recommendation {
  readonly needs: Needs;
  readonly weights: Weights;
  /** All that pass the filters, best first. */
  readonly ranked: readonly Ranked[];
  /** "If this mattered more, that would lead." */
  readonly alternatives: readonly Alternative[];
  /** Of the best three. */
  readonly confidence: Confidence;
  /** Where fewer than two are left: the filters that, dropped alone, leave more. */
  readonly relax: readonly Relaxation[];
}

/** How many are told, and how many the confidence is about. */
export const SHOWN = 3;

/** A must-have is met when it is built in, official, or a choice that the documentation names. Unknown does not meet it. */
export function offersFeature(framework: Framework, feature: Feature): boolean {
  const { status } = framework.features[feature];
  return status === 'builtin' || status === 'official' || status === 'documented';
}

export const speaks = (framework: Framework, language: Language): boolean =>
  framework.language === language || framework.alsoLanguages.includes(language);

interface Filter {
  readonly name: Language | Must;
  readonly passes: (framework: Framework) => boolean;
}

function toFilters({ language, features, hosting }: Needs): Filter[] {
  return [
    ...(language === undefined ? [] : [{ name: language, passes: (f: Framework) => speaks(f, language) }]),
    ...[...new Set(features)].map((key) => ({ name: key, passes: (f: Framework) => offersFeature(f, key) })),
    ...[...new Set(hosting)].map((key) => ({
      name: key,
      passes: (f: Framework) => f.hosting.value.includes(key),
    })),
  ];
}

/** Adds up what the answers bring. One who names no project starts from the balanced view. */
export function toWeights({ project, team, experience, priority, features }: Needs): Weights {
  const parts: Weights[] = [
    project === undefined ? DEFAULT_WEIGHTS : PROJECT_WEIGHTS[project],
    ...(team === undefined ? [] : [TEAMS[team].weights]),
    ...(experience === undefined ? [] : [EXPERIENCES[experience].weights]),
    ...(priority === undefined ? [] : [PRIORITIES[priority].weights]),
    ...(features.length === 0 ? [] : [MUST_WEIGHTS]),
  ];
  const sum: Partial<Record<CriterionKey, number>> = {};
  for (const part of parts) {
    for (const key of keysOf(CRITERIA)) if (part[key] !== undefined) sum[key] = (sum[key] ?? 0) + part[key];
  }
  return sum;
}

/** Filters that, dropped alone, leave more than are left now. */
function findRelaxations(all: readonly Framework[], filters: readonly Filter[], left: number): Relaxation[] {
  return filters
    .map((dropped) => ({
      filter: dropped.name,
      without: all.filter((framework) =>
        filters.every((filter) => filter === dropped || filter.passes(framework)),
      ),
    }))
    .filter(({ without }) => without.length > left);
}

/**
 * The frameworks for a situation, best first, with what carried each. Runtimes are not candidates.
 * Pure: the same knowledge, needs and day (`YYYY-MM-DD`) give the same answer, in whatever order entries come.
 */
export function recommend(frameworks: Iterable<Framework>, needs: Needs, today: string): Recommendation {
  const all = [...frameworks]
    .filter(({ kind, language }) => kind !== 'runtime' && !needs.without.includes(language))
    .sort((a, b) => a.id.localeCompare(b.id));
  const filters = toFilters(needs);
  const candidates = all.filter((framework) => filters.every(({ passes }) => passes(framework)));
  const weights = toWeights(needs);
  const situation: Situation = {
    today,
    features: needs.features,
    ...(needs.project !== undefined && { project: needs.project }),
  };
  const ranked = rank(candidates, weights, situation);
  return {
    needs,
    weights,
    ranked,
    alternatives: findAlternatives(ranked, weights, situation),
    confidence: measureConfidence(ranked.slice(0, SHOWN)),
    relax: candidates.length < 2 ? findRelaxations(all, filters, candidates.length) : [],
  };
}
