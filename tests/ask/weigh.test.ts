import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../src/ask/reading.ts';
import { weigh } from '../../src/ask/weigh.ts';

const about = (name: string, clues: Proposal['clues']): Proposal => ({
  route: { command: 'framework', args: { name } },
  words: `About ${name}`,
  clues,
});
const likely = { profile: 1, profileBare: 1 };
const unlikely = { profileDescribed: 1, profileLikely: -4 };

describe('the readings of a question', () => {
  test('come likeliest first, and share out what is certain', () => {
    const { readings } = weigh([about('flask', unlikely), about('django', likely)], {});
    expect(readings.map(({ words }) => words)).toEqual(['About django', 'About flask']);
    expect(readings.reduce((sum, { strength }) => sum + strength, 0)).toBeCloseTo(1);
  });

  test('are one where they lead to the same', () => {
    const alone = weigh([about('django', likely), about('flask', likely)], {}).readings;
    const twice = weigh(
      [about('django', likely), about('django', likely), about('flask', likely)],
      {},
    ).readings;
    expect(twice).toHaveLength(2);
    expect(twice[0]?.route.args.name).toBe('django');
    expect(twice[0]?.strength).toBeGreaterThan(alone[0]?.strength ?? 1);
  });

  test('are none where nothing is proposed, and nothing is ours then', () => {
    expect(weigh([], {})).toEqual({ readings: [], ours: 0 });
  });
});

describe('how likely a question is ours', () => {
  const oursWith = (silence: Proposal['clues']): number => weigh([about('django', likely)], silence).ours;

  test('falls with words that only foreign questions use, and with words that nobody here knows', () => {
    expect(oursWith({ wordsForeign: 3 })).toBeLessThan(oursWith({ wordsForeign: -3 }));
    expect(oursWith({ foreign: 1 })).toBeLessThan(oursWith({}));
  });

  test('does not depend on how many readings compete', () => {
    const several = weigh([about('django', likely), about('flask', unlikely)], {});
    expect(several.ours).toBeGreaterThanOrEqual(oursWith({}));
  });
});
