import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../../src/domain/framework.ts';
import { EXPERIENCES, PRIORITIES, TEAMS } from '../../src/domain/preferences.ts';
import {
  type Needs,
  offersFeature,
  type Recommendation,
  recommend,
  speaks,
} from '../../src/domain/recommend.ts';
import { STATUS_WORTH, UNKNOWN_VALUE } from '../../src/domain/scores.ts';
import { FEATURE_KEYS, HOSTINGS, keysOf, LANGUAGES, PROJECT_KEYS } from '../../src/domain/vocabulary.ts';
import { frameworks, get, TODAY } from './knowledge.ts';

const ALL = [...frameworks.values()];
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

const anyNeeds: fc.Arbitrary<Needs> = fc.record(
  {
    language: oneOf(keysOf(LANGUAGES)),
    without: fc.array(oneOf(keysOf(LANGUAGES)), { maxLength: 2 }),
    project: oneOf(PROJECT_KEYS),
    team: oneOf(keysOf(TEAMS)),
    experience: oneOf(keysOf(EXPERIENCES)),
    priority: oneOf(keysOf(PRIORITIES)),
    features: fc.array(oneOf(FEATURE_KEYS), { maxLength: 3 }),
    hosting: fc.array(oneOf(keysOf(HOSTINGS)), { maxLength: 2 }),
  },
  { requiredKeys: ['without', 'features', 'hosting'] },
);
const anyDay = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));

const passes = (framework: Framework, { language, without, features, hosting }: Needs): boolean =>
  framework.kind !== 'runtime' &&
  !without.includes(framework.language) &&
  (language === undefined || speaks(framework, language)) &&
  features.every((feature) => offersFeature(framework, feature)) &&
  hosting.every((host) => framework.hosting.value.includes(host));

const idsOf = (needs: Needs): string[] =>
  recommend(ALL, needs, TODAY).ranked.map(({ framework }) => framework.id);

/** All that an answer says, with ids for entries. */
const summarise = ({ ranked, alternatives, confidence, relax }: Recommendation) => ({
  ranked: ranked.map(({ framework, score, level }) => [framework.id, score, level.map(({ id }) => id)]),
  alternatives: alternatives.map(({ criterion, leader }) => [criterion, leader.id]),
  confidence,
  relax: relax.map(({ filter, without }) => [filter, without.map(({ id }) => id)]),
});

describe('whatever is asked', () => {
  it('lets through exactly those that pass every filter', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const wanted = ALL.filter((framework) => passes(framework, needs)).map(({ id }) => id);
        expect(idsOf(needs).sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('gives the same answer for the same question, in whatever order the entries come', () => {
    fc.assert(
      fc.property(anyNeeds, fc.shuffledSubarray(ALL, { minLength: ALL.length }), (needs, shuffled) => {
        expect(summarise(recommend(shuffled, needs, TODAY))).toEqual(summarise(recommend(ALL, needs, TODAY)));
      }),
      { numRuns: 40 },
    );
  });

  it('orders by score, within 0 and 1, on any day', () => {
    fc.assert(
      fc.property(anyNeeds, anyDay, (needs, day) => {
        const scores = recommend(ALL, needs, day).ranked.map(({ score }) => score);
        expect(scores.every((score) => score >= 0 && score <= 1 + 1e-9)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });

  it('calls two level both ways or not at all', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const { ranked } = recommend(ALL, needs, TODAY);
        for (const one of ranked) {
          for (const { id } of one.level) {
            const other = ranked.find(({ framework }) => framework.id === id);
            expect(other?.level).toContain(one.framework);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never has fewer candidates after a filter was dropped', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const { language: _, ...anyLanguage } = needs;
        for (const looser of [
          anyLanguage,
          { ...needs, features: [] },
          { ...needs, hosting: needs.hosting.slice(1) },
        ]) {
          expect(idsOf(looser)).toEqual(expect.arrayContaining(idsOf(needs)));
        }
      }),
    );
  });

  it('suggests relaxing only filters that were set, and only where that leaves more', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const { relax, ranked } = recommend(ALL, needs, TODAY);
        const { language, features, hosting } = needs;
        for (const { filter, without } of relax) {
          expect(filter === language || [...features, ...hosting].some((must) => must === filter)).toBe(true);
          expect(without.length).toBeGreaterThan(ranked.length);
        }
      }),
    );
  });

  it('keeps confidence within its bounds', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const { confidence, ranked } = recommend(ALL, needs, TODAY);
        expect(confidence.factual).toBeGreaterThanOrEqual(0);
        expect(confidence.factual).toBeLessThanOrEqual(confidence.all);
        expect(confidence.all > 0).toBe(ranked.length > 0);
      }),
    );
  });

  it('names other leaders than the one in front, each once', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const { alternatives, ranked } = recommend(ALL, needs, TODAY);
        const leaders = alternatives.map(({ leader }) => leader.id);
        expect(new Set(leaders).size).toBe(leaders.length);
        expect(leaders).not.toContain(ranked[0]?.framework.id);
      }),
    );
  });
});

describe('an unknown', () => {
  const base = get('django');
  const scoreWith = (
    feature: (typeof FEATURE_KEYS)[number],
    status: keyof typeof STATUS_WORTH | 'unknown',
    needs: Needs,
  ) => {
    const fact = status === 'unknown' ? { status } : { status, sources: ['docs-topics'] };
    const changed = { ...base, features: { ...base.features, [feature]: fact } };
    return (
      recommend([changed], { ...needs, without: [], features: [], hosting: [] }, TODAY).ranked[0]?.score ?? 0
    );
  };
  const wishes = anyNeeds.map(({ language: _, ...needs }): Needs => needs);

  it('counts more than nothing at all and less than anything worth having', () => {
    expect(UNKNOWN_VALUE).toBeGreaterThan(STATUS_WORTH.none);
    expect(UNKNOWN_VALUE).toBeLessThan(STATUS_WORTH.documented);
  });

  it('never wins over the same feature known to be documented, official or built in', () => {
    fc.assert(
      fc.property(wishes, oneOf(FEATURE_KEYS), (needs, feature) => {
        const unknown = scoreWith(feature, 'unknown', needs);
        for (const known of ['documented', 'official', 'builtin'] as const) {
          expect(unknown).toBeLessThanOrEqual(scoreWith(feature, known, needs) + 1e-9);
        }
      }),
    );
  });

  it('never counts as little as the same feature known to be missing', () => {
    fc.assert(
      fc.property(wishes, oneOf(FEATURE_KEYS), (needs, feature) => {
        expect(scoreWith(feature, 'unknown', needs)).toBeGreaterThanOrEqual(
          scoreWith(feature, 'none', needs) - 1e-9,
        );
      }),
    );
  });
});
