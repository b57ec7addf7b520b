import { CRITERIA, type Criterion, type CriterionKey, type Situation, type Weights } from './criteria.ts';
import type { Framework } from './framework.ts';
import { UNKNOWN_VALUE } from './scores.ts';
import { keysOf } from './vocabulary.ts';

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
  /**
   * All whose score is within `TIE`, before and behind, best first. A relation between two: that A is level
   * with B and B with C does not make A level with C.
   */
  readonly level: readonly Framework[];
  /** The greatest first. */
  readonly contributions: readonly Contribution[];
}

/** Another criterion, weighing more, would put another one first. */
export interface Alternative {
  readonly criterion: CriterionKey;
  readonly leader: Framework;
}

/** Weighted points that rest on sourced facts, and all points. */
export interface Confidence {
  readonly factual: number;
  readonly all: number;
}

/** Scores closer than this are told as level: the weights are not finer than that. */
export const TIE = 0.02;
/** How much "mattered more" adds to a weight. */
const MORE = 4;
const ALTERNATIVES = 2;
/** What belongs to the question and is not a wish of its own. */
const GIVEN: readonly CriterionKey[] = ['fit', 'musts', 'companion'];

const toCriterion = (key: CriterionKey): Criterion => CRITERIA[key];
const points = ({ weight, value }: Contribution): number => weight * (value ?? UNKNOWN_VALUE);
const sumOf = (weights: Weights): number => Object.values(weights).reduce((sum, weight) => sum + weight, 0);

/** Orders candidates by the weighted mean of their scores; equal ones by id, whatever order they came in. */
export function rank(candidates: readonly Framework[], weights: Weights, situation: Situation): Ranked[] {
  const total = sumOf(weights);
  const scored = candidates.map((framework) => {
    const contributions = weigh(framework, weights, situation);
    return {
      framework,
      score: contributions.reduce((sum, item) => sum + points(item), 0) / total,
      contributions: contributions.sort((a, b) => points(b) - points(a)),
    };
  });
  scored.sort((a, b) => b.score - a.score || a.framework.id.localeCompare(b.framework.id));
  return scored.map((item) => ({
    ...item,
    level: scored
      .filter((other) => other !== item && Math.abs(other.score - item.score) < TIE)
      .map(({ framework }) => framework),
  }));
}

function weigh(framework: Framework, weights: Weights, situation: Situation): Contribution[] {
  return keysOf(CRITERIA).flatMap((criterion) => {
    const weight = weights[criterion] ?? 0;
    return weight === 0 ? [] : [{ criterion, weight, ...toCriterion(criterion).score(framework, situation) }];
  });
}

/**
 * Criteria that, weighing more, would put somebody else clearly first: the most decisive two, with different
 * leaders. Only what is known of the new leader counts; an unknown puts nobody first.
 */
export function findAlternatives(
  ranked: readonly Ranked[],
  weights: Weights,
  situation: Situation,
): readonly Alternative[] {
  if (ranked.length === 0) return [];
  const total = sumOf(weights);
  const wishes = keysOf(CRITERIA).filter((criterion) => !GIVEN.includes(criterion));
  const changes = wishes.flatMap((criterion) => {
    const after = ranked.map(({ framework, score }) => {
      const { value } = toCriterion(criterion).score(framework, situation);
      return { framework, value, score: (score * total + MORE * (value ?? UNKNOWN_VALUE)) / (total + MORE) };
    });
    const leader = after.reduce((best, one) => (one.score > best.score ? one : best));
    const ahead = leader.score - (after[0]?.score ?? 0);
    return leader.value === undefined || ahead < TIE ? [] : [{ criterion, leader: leader.framework, ahead }];
  });
  changes.sort((a, b) => b.ahead - a.ahead);
  const found: Alternative[] = [];
  for (const { criterion, leader } of changes) {
    if (found.every((other) => other.leader !== leader)) found.push({ criterion, leader });
  }
  return found.slice(0, ALTERNATIVES);
}

/** How much of what was weighed is known and rests on sources; opinions and unknowns do not. */
export function measureConfidence(ranked: readonly Ranked[]): Confidence {
  const items = ranked.flatMap(({ contributions }) => contributions);
  const sum = (of: readonly Contribution[]): number => of.reduce((total, { weight }) => total + weight, 0);
  const backed = items.filter(
    ({ criterion, value }) => value !== undefined && toCriterion(criterion).factual,
  );
  return { factual: sum(backed), all: sum(items) };
}
