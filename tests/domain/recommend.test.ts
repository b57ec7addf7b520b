import { describe, expect, it } from 'vitest';
import type { Framework } from '../../src/domain/framework.ts';
import { TIE } from '../../src/domain/ranking.ts';
import { type Needs, offersFeature, recommend, speaks, toWeights } from '../../src/domain/recommend.ts';
import { PROJECT_KEYS } from '../../src/domain/vocabulary.ts';
import { frameworks, get, TODAY, variant } from './knowledge.ts';
import { EXPECTATIONS } from './recommend-expectations.ts';

const NOTHING: Needs = { without: [], features: [], hosting: [] };
const ask = (needs: Partial<Needs>, entries = [...frameworks.values()], today = TODAY) =>
  recommend(entries, { ...NOTHING, ...needs }, today);
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('what an expert would say', () => {
  it.each(EXPECTATIONS)('$says: $reason', ({ needs, first, topThree, orElse = [] }) => {
    const { ranked } = ask(needs);
    const shown = ranked.slice(0, 3).map(({ framework }) => framework.id);
    const [leader, last] = [ranked[0], ranked[shown.length - 1]];
    const leaders = leader ? idsOf([leader.framework, ...leader.level]) : [];
    const atTheCut = last ? idsOf(last.level).filter((id) => !shown.includes(id)) : [];
    const missing = topThree.filter((id) => !shown.includes(id) && !atTheCut.includes(id));
    const byTie = topThree.filter((id) => atTheCut.includes(id));
    const strangers = shown.filter((id) => !topThree.includes(id) && !orElse.includes(id));

    expect(first.length === 0 || leaders.some((id) => first.includes(id)), `first: ${shown}`).toBe(true);
    expect(shown, 'how many').toHaveLength(topThree.length);
    expect(missing.length, `missing ${missing} in ${shown}`).toBeLessThanOrEqual(orElse.length > 0 ? 1 : 0);
    expect(strangers.length, `strangers ${strangers}`).toBeLessThanOrEqual(byTie.length);
  });

  it('covers every kind of project', () => {
    const covered = new Set(EXPECTATIONS.map(({ needs }) => needs.project));
    expect(PROJECT_KEYS.filter((project) => !covered.has(project))).toEqual([]);
  });

  it('expects only what is in the knowledge', () => {
    const named = EXPECTATIONS.flatMap(({ first, topThree, orElse = [] }) => [
      ...first,
      ...topThree,
      ...orElse,
    ]);
    expect(named.filter((id) => !frameworks.has(id))).toEqual([]);
  });
});

describe('filters', () => {
  it('counts a feature as met when it is built in, official or documented, and never when it is unknown', () => {
    const met = (status: 'builtin' | 'official' | 'documented' | 'thirdparty' | 'none') =>
      offersFeature(
        variant({ features: { ...get('flask').features, orm: { status, sources: ['x'] } } }),
        'orm',
      );
    expect([met('builtin'), met('official'), met('documented')]).toEqual([true, true, true]);
    expect([met('thirdparty'), met('none')]).toEqual([false, false]);
    const unsure = variant({ features: { ...get('flask').features, orm: { status: 'unknown' } } });
    expect(offersFeature(unsure, 'orm')).toBe(false);
  });

  it('lets a framework pass for any language it is used with', () => {
    expect(speaks(get('nestjs'), 'JavaScript')).toBe(true);
    expect(speaks(get('nestjs'), 'Python')).toBe(false);
  });

  it('leaves out what is made for an unwanted language, and never asks for that to be relaxed', () => {
    const { ranked, relax } = ask({ without: ['PHP', 'Java'], language: 'PHP' });
    expect(ranked).toHaveLength(0);
    expect(relax.flatMap(({ without }) => without.map(({ language }) => language))).not.toContain('PHP');
    expect(ask({ without: ['PHP'] }).ranked.map(({ framework }) => framework.language)).not.toContain('PHP');
  });

  it('never offers a runtime', () => {
    expect(ask({}).ranked.map(({ framework }) => framework.kind)).not.toContain('runtime');
  });
});

describe('what to relax', () => {
  it('names each filter that alone stands in the way, with what it would bring', () => {
    const { ranked, relax } = ask({ language: 'Ruby', hosting: ['edge'] });
    expect(ranked).toEqual([]);
    expect(relax.map(({ filter }) => filter)).toEqual(['Ruby', 'edge']);
    expect(idsOf(relax.find(({ filter }) => filter === 'edge')?.without ?? [])).toEqual(['rails']);
  });

  it('names nothing where more than one filter has to go', () => {
    const { ranked, relax } = ask({ language: 'C#', hosting: ['shared-php', 'edge'] });
    expect(ranked).toEqual([]);
    expect(relax).toEqual([]);
  });

  it('does not count a requirement twice that was said twice', () => {
    const { relax } = ask({ language: 'Ruby', hosting: ['edge', 'edge'] });
    expect(relax.map(({ filter }) => filter)).toEqual(['Ruby', 'edge']);
  });

  it('is silent where two or more are left', () => {
    expect(ask({ language: 'Rust' }).relax).toEqual([]);
  });
});

describe('weights', () => {
  it('start from a balanced view where no project is named', () => {
    expect(toWeights(NOTHING)).toEqual({ batteries: 1, support: 1, hiring: 2, sentiment: 1, learning: 1 });
  });

  it('add up what each answer brings', () => {
    const small = toWeights({ ...NOTHING, project: 'json-api' }).small ?? 0;
    const more = toWeights({ ...NOTHING, project: 'json-api', priority: 'flexibility' }).small ?? 0;
    expect(more).toBeGreaterThan(small);
  });

  it('weigh how a must-have comes, once something must be had', () => {
    expect(toWeights(NOTHING).musts).toBeUndefined();
    expect(toWeights({ ...NOTHING, features: ['orm'] }).musts).toBe(3);
  });
});

describe('order', () => {
  it('puts the one that has a must-have built in before its twin that only documents it', () => {
    const { features } = get('flask');
    const own = variant({ id: 'own', features: { ...features, orm: { status: 'builtin', sources: ['x'] } } });
    const other = variant({
      id: 'other',
      features: { ...features, orm: { status: 'documented', sources: ['x'] } },
    });
    const { ranked } = ask({ features: ['orm'] }, [other, own]);
    expect(ranked.map(({ framework }) => framework.id)).toEqual(['own', 'other']);
  });

  it('tells equal ones as level, in the order of their ids', () => {
    const twins = [variant({ id: 'b' }), variant({ id: 'a' })];
    const { ranked } = ask({ project: 'json-api' }, twins);
    expect(ranked.map(({ framework, level }) => [framework.id, idsOf(level)])).toEqual([
      ['a', ['b']],
      ['b', ['a']],
    ]);
  });

  it('calls only those level whose own difference is small, however long the chain between them', () => {
    const { ranked } = ask({});
    for (const one of ranked) {
      for (const other of ranked) {
        const isLevel = one !== other && Math.abs(one.score - other.score) < TIE;
        expect(one.level.includes(other.framework)).toBe(isLevel);
      }
    }
  });

  it('computes support for the day of the question', () => {
    const scoreOn = (day: string) =>
      ask({ priority: 'long-term', language: 'Ruby' }, undefined, day).ranked[0]?.score ?? 0;
    expect(scoreOn('2027-09-01')).toBeLessThan(scoreOn(TODAY));
  });
});

describe('alternatives', () => {
  it('say what would put another one first', () => {
    const { alternatives } = ask({ language: 'Python', project: 'json-api' });
    expect(alternatives).toEqual(
      expect.arrayContaining([{ criterion: 'admin', leader: expect.objectContaining({ id: 'django' }) }]),
    );
  });

  it('never rest on something unknown', () => {
    const performance: Framework['performance'] = [
      { benchmark: 'httparena-api-4', entry: 'x', value: 900, sources: ['docs'] },
    ];
    const benchmarked = variant({ id: 'benchmarked', performance });
    const unlisted = variant({ id: 'unlisted', performance: [] });
    const { alternatives } = ask({}, [benchmarked, unlisted]);
    expect(alternatives).toEqual([]);
  });

  it('are none where one is left', () => {
    expect(ask({ language: 'Ruby' }).alternatives).toEqual([]);
  });
});

describe('confidence', () => {
  it('counts the weights of the best three that rest on known facts', () => {
    const { confidence, ranked, weights } = ask({ project: 'ml-serving', language: 'Python' });
    const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    expect(ranked).toHaveLength(3);
    // Everything but the fit, which is our view, is a known fact for all three.
    expect(confidence).toEqual({ all: 3 * total, factual: 3 * (total - (weights.fit ?? 0)) });
  });

  it('does not count what is unknown', () => {
    const unsure = variant({ popularity: {} });
    const { confidence } = ask({}, [unsure]);
    expect(confidence).toEqual({ all: 6, factual: 2 });
  });
});
