import { describe, expect, it } from 'vitest';
import { CRITERIA, type Weights } from '../../src/domain/criteria.ts';
import { MUSTS, splitMusts } from '../../src/domain/musts.ts';
import {
  DEFAULT_WEIGHTS,
  EXPERIENCES,
  MUST_WEIGHTS,
  PRIORITIES,
  PROJECT_WEIGHTS,
  TEAMS,
} from '../../src/domain/preferences.ts';
import { TOPICS } from '../../src/domain/topics.ts';
import * as vocabulary from '../../src/domain/vocabulary.ts';

const { FEATURES, HOSTINGS, keysOf, LANGUAGES, PROJECT_KEYS, PROJECTS, STATUSES } = vocabulary;

describe('the vocabularies', () => {
  it('name 18 features and 11 kinds of project', () => {
    expect(Object.keys(FEATURES)).toHaveLength(18);
    expect(PROJECT_KEYS).toHaveLength(11);
  });

  it('carry words with every mark, and tell unknown from none', () => {
    for (const { mark, words } of Object.values(STATUSES)) {
      expect(mark).not.toBe('');
      expect(words).toMatch(/[a-z]/);
    }
    expect(STATUSES.unknown.words).not.toBe(STATUSES.none.words);
  });

  it('never use one word for a feature and for a place to run, since both can be required', () => {
    expect(Object.keys(MUSTS)).toHaveLength(Object.keys(FEATURES).length + Object.keys(HOSTINGS).length);
    expect(splitMusts(['orm', 'edge', 'jobs'])).toEqual({ features: ['orm', 'jobs'], hosting: ['edge'] });
  });

  it.each(Object.entries({ LANGUAGES, PROJECTS, TOPICS, TEAMS, EXPERIENCES, PRIORITIES }))(
    '%s fits the 25 choices of a menu, "no preference" included',
    (_, words) => {
      expect(Object.keys(words).length).toBeLessThan(25);
    },
  );
});

describe('the preferences', () => {
  const all: Weights[] = [
    DEFAULT_WEIGHTS,
    MUST_WEIGHTS,
    ...Object.values(PROJECT_WEIGHTS),
    ...[TEAMS, EXPERIENCES, PRIORITIES].flatMap((group) =>
      Object.values(group).map(({ weights }) => weights),
    ),
  ];

  it('set whole weights from 1 to 6', () => {
    for (const weights of all) {
      for (const weight of Object.values(weights)) {
        expect(Number.isInteger(weight) && weight >= 1 && weight <= 6, JSON.stringify(weights)).toBe(true);
      }
    }
  });

  it('make every criterion count somewhere', () => {
    const used = new Set<string>(all.flatMap((weights) => Object.keys(weights)));
    expect(keysOf(CRITERIA).filter((key) => !used.has(key))).toEqual([]);
  });
});
