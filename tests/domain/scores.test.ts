import { describe, expect, it } from 'vitest';
import type { Framework } from '../../src/domain/framework.ts';
import {
  bandOf,
  SCORE_RULES,
  STATUS_WORTH,
  scoreAdoption,
  scoreBatteries,
  scoreFeatures,
  scoreSentiment,
  scoreSupport,
  scoreThroughput,
  UNKNOWN_VALUE,
  vouchedBand,
} from '../../src/domain/scores.ts';
import { FEATURE_KEYS, type Status } from '../../src/domain/vocabulary.ts';
import { frameworks, get, status, TODAY, variant } from './knowledge.ts';

/** Flask with the first features as told and all the others missing. */
function withFeatures(...statuses: readonly Status[]): Framework {
  const features = { ...get('flask').features };
  FEATURE_KEYS.forEach((key, index) => {
    const told = statuses[index] ?? 'none';
    features[key] = told === 'unknown' ? { status: told } : status(told);
  });
  return variant({ features });
}

const measured = (benchmark: 'httparena-api-4' | 'the-benchmarker-64', ...values: readonly number[]) =>
  values.map((value) => ({ benchmark, entry: 'x', value, sources: ['figures'] }));

describe('batteries', () => {
  it('adds up what each status is worth, by the written rule', () => {
    const framework = withFeatures('builtin', 'official', 'documented', 'thirdparty', 'none', 'unknown');
    expect(scoreBatteries(framework).value).toBeCloseTo((1 + 0.75 + 0.4 + 0.2 + 0 + 0.25) / 18);
    expect(SCORE_RULES.batteries).toContain(
      'built in 1, official add-on 0.75, documented choice 0.4, third party 0.2',
    );
  });

  it('says how many of the known ones are at hand', () => {
    expect(scoreBatteries(withFeatures('builtin', 'official', 'unknown')).words).toBe(
      '2 of 17 known features built in or official',
    );
  });

  it('is unknown where every feature is', () => {
    expect(scoreBatteries(withFeatures(...FEATURE_KEYS.map(() => 'unknown' as const))).value).toBeUndefined();
  });
});

describe('a group of features', () => {
  it('is the mean of their worth', () => {
    const framework = withFeatures('builtin', 'documented');
    expect(scoreFeatures(framework, ['orm', 'migrations']).value).toBeCloseTo(0.7);
  });

  it('lets an unknown among known ones count as the written value, and says that it is unknown', () => {
    const { value, words } = scoreFeatures(withFeatures('builtin', 'unknown'), ['orm', 'migrations']);
    expect(value).toBeCloseTo((STATUS_WORTH.builtin + UNKNOWN_VALUE) / 2);
    expect(words).toBe('ORM built in, Migrations unknown');
  });

  it('cites no source for what is unknown', () => {
    expect(scoreFeatures(withFeatures('unknown', 'builtin'), ['orm', 'migrations']).sources).toEqual([
      'docs',
    ]);
    expect(scoreFeatures(withFeatures('unknown'), ['orm'])).toMatchObject({ value: undefined, sources: [] });
  });
});

describe('throughput', () => {
  it.each([
    [40_000, 'A', 1],
    [39_999, 'B', 0.75],
    [20_000, 'B', 0.75],
    [19_999, 'C', 0.5],
    [10_000, 'C', 0.5],
    [9_999, 'D', 0.25],
    [5_000, 'D', 0.25],
    [4_999, 'E', 0],
  ])('puts %i requests a second into band %s', (value, band, score) => {
    const framework = variant({ performance: measured('httparena-api-4', value) });
    expect(bandOf(framework)).toBe(band);
    expect(scoreThroughput(framework)).toMatchObject({ value: score, sources: ['figures'] });
  });

  it('names the entry and the date of the benchmark', () => {
    expect(scoreThroughput(get('hono')).words).toContain('HttpArena 2026-04-29, as hono-bun');
  });

  it.each([
    [50_000, 'B'],
    [20_000, 'B'],
    [10_000, 'C'],
    [9_999, undefined],
    [2_500, undefined],
  ])('lets the second benchmark vouch for %s at most', (value, band) => {
    const framework = variant({ performance: measured('the-benchmarker-64', value) });
    expect(vouchedBand(framework)).toBe(band);
    expect(bandOf(framework)).toBeUndefined();
    expect(scoreThroughput(framework).value).toBe(band === 'B' ? 0.75 : band === 'C' ? 0.5 : undefined);
  });

  it('takes the lowest where an entry is listed on several runtimes', () => {
    expect(
      vouchedBand(variant({ performance: measured('the-benchmarker-64', 30_000, 2_700) })),
    ).toBeUndefined();
  });

  it('is unknown where no benchmark lists it', () => {
    expect(scoreThroughput(variant({ performance: [] }))).toMatchObject({ value: undefined, sources: [] });
  });

  it('has a second opinion that is never higher than the first, in all that both list', () => {
    const both = [...frameworks.values()].filter(
      (one) => bandOf(one) !== undefined && vouchedBand(one) !== undefined,
    );
    expect(both.length).toBeGreaterThan(0);
    for (const one of both) expect([bandOf(one), vouchedBand(one)].sort()[0]).toBe(bandOf(one));
  });
});

describe('adoption and sentiment', () => {
  const used = (value: number) =>
    variant({ popularity: { stackOverflowUsed: { value, sources: ['survey'] } } });
  const admired = (value: number) =>
    variant({ popularity: { stackOverflowAdmired: { value, sources: ['survey'] } } });

  it.each([
    [15, 1],
    [14.9, 0.75],
    [8, 0.75],
    [4, 0.5],
    [1, 0.25],
    [0.9, 0],
  ])('grades use of %d %%', (percent, value) => {
    expect(scoreAdoption(used(percent)).value).toBe(value);
  });

  it.each([
    [65, 1],
    [55, 0.75],
    [48, 0.5],
    [40, 0.25],
    [39.9, 0],
  ])('grades admiration of %d %%', (percent, value) => {
    expect(scoreSentiment(admired(percent)).value).toBe(value);
  });

  it('takes absence from the survey as unknown, never as nobody', () => {
    expect(scoreAdoption(variant({ popularity: {} })).value).toBeUndefined();
    expect(scoreSentiment(variant({ popularity: {} })).value).toBeUndefined();
  });
});

describe('support', () => {
  const policy = get('flask').support.policy;
  const until = (securityUntil: string | undefined) =>
    variant({
      support: {
        policy,
        cycles: [
          { version: '1', sources: ['calendar'], ...(securityUntil !== undefined && { securityUntil }) },
        ],
      },
    });

  it.each([
    ['2029-11-22', 1],
    ['2029-11-21', 0.75],
    ['2028-11-22', 0.75],
    ['2027-11-22', 0.5],
    ['2027-05-22', 0.25],
    ['2027-05-21', 0],
  ])('grades fixes until %s', (end, value) => {
    expect(scoreSupport(until(end), TODAY).value).toBe(value);
  });

  it('is another on another day', () => {
    const framework = until('2028-11-22');
    expect(scoreSupport(framework, '2025-01-01').value).toBe(1);
    expect(scoreSupport(framework, '2028-10-01').value).toBe(0);
  });

  it('gives dates that nobody published grade 2 of 5, not nothing', () => {
    expect(scoreSupport(until(undefined), TODAY)).toMatchObject({
      value: 0.25,
      words: '1: no end date published',
    });
    const silent = variant({ support: { policy, cycles: [] } });
    expect(scoreSupport(silent, TODAY)).toMatchObject({ value: 0.25, sources: policy.sources });
  });

  it('judges the line to build on, not an older one with a date', () => {
    const cycles = [
      { version: '5', sources: ['calendar'] },
      { version: '4', securityUntil: '2026-12-31', sources: ['calendar'] },
    ];
    expect(scoreSupport(variant({ support: { policy, cycles } }), TODAY).value).toBe(0.25);
  });
});
