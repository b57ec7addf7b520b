import { describe, expect, it } from 'vitest';
import { compare } from '../../src/domain/compare.ts';
import type { Framework } from '../../src/domain/framework.ts';
import { FEATURE_ROWS, TOPICS, type Topic } from '../../src/domain/topics.ts';
import { FEATURE_KEYS, FEATURES, keysOf } from '../../src/domain/vocabulary.ts';
import { frameworks, get, status, TODAY, variant } from './knowledge.ts';

const ALL = [...frameworks.values()];
const between = (ids: readonly string[], topic?: Topic) => compare(ids.map(get), topic, TODAY, ALL);
const labels = (rows: readonly { label: string }[]) => rows.map(({ label }) => label);

/** Flask twice, the second with another status for one feature. */
const twins = (feature: 'orm', first: Framework['features']['orm'], second: Framework['features']['orm']) => {
  const one = variant({ id: 'one', features: { ...get('flask').features, [feature]: first } });
  const two = variant({ id: 'two', features: { ...get('flask').features, [feature]: second } });
  return compare([one, two], undefined, TODAY, ALL);
};

describe('what differs', () => {
  it('comes with the most telling first', () => {
    const rows = labels(between(['django', 'flask']).different);
    expect(rows[0]).toBe('Kind');
    for (const early of ['Admin interface', 'Migrations', 'ORM', 'Accounts and sign-in']) {
      expect(rows.indexOf(early), early).toBeLessThan(rows.indexOf('Project generator'));
    }
  });

  it('starts with the language where nobody can use both', () => {
    expect(labels(between(['django', 'express']).different)[0]).toBe('Language');
  });

  it('does not hold JavaScript and TypeScript against frameworks that speak both', () => {
    expect(labels(between(['express', 'nestjs']).alike)).toContain('Language');
  });

  it('tells more, the further apart the two are', () => {
    const far = twins('orm', status('builtin'), status('none')).different[0];
    const near = twins('orm', status('builtin'), status('official')).different[0];
    expect(far?.spread).toBeGreaterThan(near?.spread ?? 1);
  });

  it('shows no row twice, and none of them among those that are alike', () => {
    const { different, alike, unknown } = between(['rails', 'laravel', 'phoenix', 'django']);
    const all = labels([...different, ...alike, ...unknown]);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(Object.values(FEATURES)));
  });
});

describe('an unknown', () => {
  it('differs from anything known, a little, and is shown as unknown and never as none', () => {
    const { different } = twins('orm', { status: 'unknown' }, status('none'));
    expect(labels(different)).toEqual(['ORM']);
    expect(different[0]?.spread).toBeLessThan(FEATURE_ROWS.orm.telling / 2);
    expect(different[0]?.cells.get('one')).toEqual({ text: '❔ unknown', sources: [] });
    expect(different[0]?.cells.get('two')?.text).toBe('✖ none');
  });

  it('keeps a row out of what is alike even where all the others agree', () => {
    const agreeing = [variant({ id: 'a' }), variant({ id: 'b' })];
    const unsure = variant({
      id: 'c',
      features: { ...get('flask').features, testing: { status: 'unknown' } },
    });
    const { different, alike } = compare([...agreeing, unsure], undefined, TODAY, ALL);
    expect(labels(different)).toContain(FEATURES.testing);
    expect(labels(alike)).not.toContain(FEATURES.testing);
  });

  it('of all is neither alike nor different', () => {
    const { different, alike, unknown } = twins('orm', { status: 'unknown' }, { status: 'unknown' });
    expect(labels(unknown)).toContain('ORM');
    expect(labels([...different, ...alike])).not.toContain('ORM');
  });

  it('is said where a survey or a benchmark does not list an entry', () => {
    const absent = variant({ id: 'absent', popularity: {}, performance: [] });
    const { unknown } = compare([absent, { ...absent, id: 'other' }], undefined, TODAY, ALL);
    expect(labels(unknown)).toEqual(expect.arrayContaining(['Throughput', 'Adoption', 'Sentiment']));
  });
});

describe('a topic', () => {
  it.each(keysOf(TOPICS))('puts the rows about %s first, in both lists', (topic) => {
    const { different, alike } = between(['django', 'express'], topic);
    for (const rows of [different, alike]) {
      const onTopic = rows.map(({ topics }) => topics.includes(topic));
      expect(onTopic).toEqual([...onTopic].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('orders its own rows by how much they tell', () => {
    const { different } = between(['django', 'fastapi'], 'data');
    expect(labels(different).slice(0, 3).sort()).toEqual(['Admin interface', 'Migrations', 'ORM']);
  });
});

describe('alike', () => {
  it('holds what is the same for all, with its words', () => {
    const { alike } = between(['django', 'flask']);
    expect(alike.find(({ label }) => label === 'Licence')?.cells.get('django')?.text).toBe('BSD-3-Clause');
    expect(alike.every(({ spread }) => spread === 0)).toBe(true);
  });

  it('is everything known for one entry beside itself', () => {
    const { different } = compare([get('django'), { ...get('django'), id: 'again' }], undefined, TODAY, ALL);
    expect(different).toEqual([]);
  });
});

describe('two of different kinds', () => {
  it('are told apart, with fair pairs on the same runtime, the closest and most used first', () => {
    const { mismatch } = between(['nodejs', 'django']);
    expect(mismatch?.runtime.id).toBe('nodejs');
    expect(mismatch?.framework.id).toBe('django');
    expect(mismatch?.layered).toBe(false);
    expect(mismatch?.fair[0]?.category).toBe('full-stack');
    expect(mismatch?.fair.every(({ runsOn }) => runsOn.includes('nodejs'))).toBe(true);
  });

  it('are layers where one runs on the other', () => {
    expect(between(['express', 'nodejs']).mismatch?.layered).toBe(true);
  });

  it('are none where both are runtimes, or neither is', () => {
    expect(between(['nodejs', 'deno']).mismatch).toBeUndefined();
    expect(between(['django', 'nextjs']).mismatch).toBeUndefined();
  });
});

describe('support', () => {
  it('is that of the day of the question', () => {
    const on = (day: string) =>
      compare([get('django'), get('rails')], 'support', day, ALL)
        .different.find(({ label }) => label === 'Support')
        ?.cells.get('django')?.text;
    expect(on(TODAY)).toBe('5.2 LTS: security fixes only, until 2028-04-30');
    expect(on('2028-05-01')).not.toBe(on(TODAY));
  });
});

it('cites sources that the entries have, for every pair', () => {
  for (const one of ALL) {
    for (const row of compare([one, get('django')], undefined, TODAY, ALL).different) {
      for (const key of row.cells.get(one.id)?.sources ?? [])
        expect(one.sources, row.label).toHaveProperty([key]);
    }
  }
  expect(FEATURE_KEYS.every((key) => FEATURE_ROWS[key].telling > 0)).toBe(true);
});
