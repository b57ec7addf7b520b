import { CRITERIA, type Criterion, type CriterionKey, type Situation, type Weights } from './criteria.ts';
import type { Framework } from './framework.ts';
import {
  DEFAULT_WEIGHTS,
  EXPERIENCES,
  type Experience,
  PRIORITIES,
  PROJECT_WEIGHTS,
  type Priority,
  TEAMS,
  type Team,
} from './preferences.ts';
import type { Feature, Hosting, Language, Project } from './vocabulary.ts';
import { keysOf } from './vocabulary.ts';

/** What somebody needs. Language and must-haves are filters; the rest sets weights. */
export interface Needs {
  readonly language?: Language;
  readonly project?: Project;
  readonly team?: Team;
  readonly experience?: Experience;
  readonly priority?: Priority;
  readonly features: readonly Feature[];
  readonly hosting: readonly Hosting[];
}

/** What one criterion brought a framework. */
export interface Contribution {
  readonly criterion: CriterionKey;
  readonly weight: number;
  /** 0 to 1; undefined where the facts do not say, which counts as `UNKNOWN_VALUE`. */
  readonly value: number | undefined;
  readonly words: string;
  readonly sources: readonly string[];
}

export interface Ranked {
  readonly framework: Framework;
  /** 0 to 1: the weighted mean of the contributions. */
  readonly score: number;
  /** Level with the one before: the difference is below `TIE`. */
  readonly tied: boolean;
  /** The greatest first. */
  readonly contributions: readonly Contribution[];
}

export interface Recommendation {
  readonly needs: Needs;
  readonly weights: Weights;
  /** All that pass the filters, best first. */
  readonly ranked: readonly Ranked[];
  /** "If this mattered more, that would lead." */
  readonly alternatives: readonly { readonly criterion: CriterionKey; readonly leader: Framework }[];
  /** Weighted points of the best three that rest on sourced facts, and all points. */
  readonly confidence: { readonly factual: number; readonly all: number };
  /** Where fewer than two are left: each filter with what would be left without it. */
  readonly relax: readonly { readonly filter: string; readonly without: readonly Framework[] }[];
}

/** Scores closer than this are told as level: the weights are not finer than that. */
export const TIE = 0.02;
/** An unknown counts a little less than half: it must not beat a known middling value. */
const UNKNOWN_VALUE = 0.4;
/** How much "mattered more" adds to a weight. */
const MORE = 4;

const toCriterion = (key: CriterionKey): Criterion => CRITERIA[key];

/** A must-have is met when it is built in, official, or a choice that the documentation names. Unknown does not meet it. */
export function offersFeature(framework: Framework, feature: Feature): boolean {
  const { status } = framework.features[feature];
  return status === 'builtin' || status === 'official' || status === 'documented';
}

export const speaks = (framework: Framework, language: Language): boolean =>
  framework.language === language || framework.alsoLanguages.includes(language);

interface Filter {
  readonly label: string;
  readonly passes: (framework: Framework) => boolean;
}

function toFilters({ language, features, hosting }: Needs): Filter[] {
  return [
    ...(language === undefined ? [] : [{ label: language, passes: (f: Framework) => speaks(f, language) }]),
    ...features.map((key) => ({ label: key, passes: (f: Framework) => offersFeature(f, key) })),
    ...hosting.map((key) => ({ label: key, passes: (f: Framework) => f.hosting.value.includes(key) })),
  ];
}

/** Adds up what the answers bring. One who says nothing gets the balanced view. */
export function toWeights({ project, team, experience, priority }: Needs): Weights {
  const parts: Weights[] = [
    project === undefined ? DEFAULT_WEIGHTS : PROJECT_WEIGHTS[project],
    ...(team === undefined ? [] : [TEAMS[team].weights]),
    ...(experience === undefined ? [] : [EXPERIENCES[experience].weights]),
    ...(priority === undefined ? [] : [PRIORITIES[priority].weights]),
  ];
  const sum: Partial<Record<CriterionKey, number>> = {};
  for (const part of parts) {
    for (const key of keysOf(CRITERIA)) if (part[key] !== undefined) sum[key] = (sum[key] ?? 0) + part[key];
  }
  return sum;
}

function rank(candidates: readonly Framework[], weights: Weights, situation: Situation): Ranked[] {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const scored = candidates.map((framework) => {
    const contributions = keysOf(CRITERIA).flatMap((criterion): Contribution[] => {
      const weight = weights[criterion] ?? 0;
      return weight === 0
        ? []
        : [{ criterion, weight, ...toCriterion(criterion).score(framework, situation) }];
    });
    const points = (item: Contribution): number => item.weight * (item.value ?? UNKNOWN_VALUE);
    return {
      framework,
      score: contributions.reduce((sum, item) => sum + points(item), 0) / total,
      contributions: contributions.sort((a, b) => points(b) - points(a)),
    };
  });
  scored.sort((a, b) => b.score - a.score || a.framework.id.localeCompare(b.framework.id));
  return scored.map((item, index) => {
    const before = scored[index - 1];
    return { ...item, tied: before !== undefined && before.score - item.score < TIE };
  });
}

/**
 * The frameworks for a situation, best first, with what carried each. Runtimes are not candidates.
 * Pure: the same knowledge, needs and day (`YYYY-MM-DD`) give the same answer.
 */
export function recommend(frameworks: Iterable<Framework>, needs: Needs, today: string): Recommendation {
  const all = [...frameworks].filter(({ kind }) => kind !== 'runtime');
  const filters = toFilters(needs);
  const candidates = all.filter((framework) => filters.every(({ passes }) => passes(framework)));
  const weights = toWeights(needs);
  const situation: Situation = { today, ...(needs.project !== undefined && { project: needs.project }) };
  const ranked = rank(candidates, weights, situation);
  const relax =
    candidates.length >= 2
      ? []
      : filters.map((dropped) => ({
          filter: dropped.label,
          without: all.filter((framework) =>
            filters.every((filter) => filter === dropped || filter.passes(framework)),
          ),
        }));
  return {
    needs,
    weights,
    ranked,
    alternatives: findAlternatives(candidates, weights, situation, ranked[0]?.framework),
    confidence: measureConfidence(ranked.slice(0, 3)),
    relax: relax.filter(({ without }) => without.length > candidates.length),
  };
}

/** Up to two criteria that, weighing more, would put somebody else first; different leaders each. */
function findAlternatives(
  candidates: readonly Framework[],
  weights: Weights,
  situation: Situation,
  leader: Framework | undefined,
): Recommendation['alternatives'] {
  const leaders = new Set([leader?.id]);
  const found: { criterion: CriterionKey; leader: Framework }[] = [];
  for (const criterion of keysOf(CRITERIA)) {
    if (criterion === 'fit' || found.length === 2) continue;
    const changed = { ...weights, [criterion]: (weights[criterion] ?? 0) + MORE };
    const first = rank(candidates, changed, situation)[0]?.framework;
    if (first === undefined || leaders.has(first.id)) continue;
    leaders.add(first.id);
    found.push({ criterion, leader: first });
  }
  return found;
}

function measureConfidence(best: readonly Ranked[]): { factual: number; all: number } {
  const items = best.flatMap(({ contributions }) => contributions);
  const sum = (of: readonly Contribution[]): number => of.reduce((total, { weight }) => total + weight, 0);
  const backed = items.filter(
    ({ criterion, value }) => value !== undefined && toCriterion(criterion).factual,
  );
  return { factual: sum(backed), all: sum(items) };
}
