import { describe, expect, it } from 'vitest';
import { findAdvantages } from '../../src/answers/advantages.ts';
import { toVerdict } from '../../src/answers/verdict.ts';
import { compare } from '../../src/domain/compare.ts';
import { frameworks, get, status, TODAY, variant } from '../domain/knowledge.ts';

const ALL = [...frameworks.values()];
const verdict = (...ids: readonly string[]) =>
  toVerdict(compare(ids.map(get), undefined, TODAY, ALL)).split('\n');
const PAIRS = ALL.flatMap((one, index) => ALL.slice(index + 1).map((other) => [one.id, other.id] as const));

describe('the verdict', () => {
  it('gives every pair of the catalogue a condition for each, as one English sentence', () => {
    for (const [one, other] of PAIRS) {
      const lines = verdict(one, other);
      expect(lines).toHaveLength(2);
      for (const [index, id] of [one, other].entries()) {
        const prefix = `**${get(id).name}** when `;
        expect(lines[index]?.startsWith(prefix), lines[index]).toBe(true);
        const condition = lines[index]?.slice(prefix.length) ?? '';
        // Goes on in lower case unless with a name, ends once, and says something.
        expect(condition, lines[index]).toMatch(/^(\p{Ll}|PHP )[^.]*(\.\p{L}[^.]*)*[^.]\.$/u);
        expect(condition.length, lines[index]).toBeLessThan(220);
      }
    }
  });

  it('does not give two of a pair the same condition', () => {
    for (const [one, other] of PAIRS) {
      const [first, second] = verdict(one, other).map((line) => line.replace(/^.* when /, ''));
      expect(first).not.toBe(second);
    }
  });

  it('uses what the entries say about each other', () => {
    expect(verdict('django', 'flask')).toEqual([
      '**Django** when you need accounts, an admin and an ORM anyway.',
      '**Flask** when you want a small core and to choose each part yourself.',
    ]);
  });

  it('works out what sets others apart: the language, then what comes with it', () => {
    expect(verdict('django', 'express')).toEqual([
      '**Django** when your team writes Python, and you want an ORM, an admin interface and migrations from the project itself.',
      expect.stringMatching(/^\*\*Express\*\* when your team writes JavaScript or TypeScript, and /),
    ]);
  });

  it('calls a runtime a runtime', () => {
    expect(verdict('nodejs', 'express').join(' ')).toMatch(/what runs your JavaScript.*on top of Node\.js/);
    expect(verdict('nodejs', 'django').join(' ')).toMatch(/what runs your JavaScript.*look for a framework/);
  });
});

describe('an advantage', () => {
  const twin = variant({ id: 'twin' });

  it('is none between equals', () => {
    expect(findAdvantages(get('flask'), [twin], TODAY)).toEqual([]);
  });

  it('is a feature that only one brings itself', () => {
    const rich = variant({ features: { ...get('flask').features, orm: status('builtin') } });
    expect(findAdvantages(rich, [twin], TODAY)).toEqual(['you want an ORM from the project itself']);
    expect(findAdvantages(twin, [rich], TODAY)).toEqual([]);
  });

  it('never rests on something unknown', () => {
    const unsure = variant({
      id: 'unsure',
      features: { ...get('flask').features, orm: { status: 'unknown' } },
    });
    const rich = variant({ features: { ...get('flask').features, orm: status('builtin') } });
    expect(findAdvantages(rich, [unsure], TODAY)).toEqual([]);
    const unlisted = variant({ id: 'unlisted', performance: [], popularity: {} });
    expect(findAdvantages(get('flask'), [unlisted], TODAY)).toEqual([]);
  });

  it('has to hold against all the others', () => {
    const rich = variant({ features: { ...get('flask').features, orm: status('builtin') } });
    expect(findAdvantages(rich, [twin, { ...rich, id: 'rich-too' }], TODAY)).toEqual([]);
  });

  it('goes by the support of the day', () => {
    const { policy } = get('flask').support;
    const dated = (id: string, securityUntil: string) =>
      variant({ id, support: { policy, cycles: [{ version: '1', securityUntil, sources: ['docs'] }] } });
    const [long, short] = [dated('long', '2029-12-01'), dated('short', '2027-01-01')];
    expect(findAdvantages(long, [short], TODAY)).toEqual(['published support that lasts longer counts']);
    expect(findAdvantages(long, [short], '2030-01-01')).toEqual([]);
  });
});

it('says in every entry’s alternatives what fits behind "when"', () => {
  for (const { id, alternatives } of ALL) {
    for (const { when } of alternatives) expect(when, id).toMatch(/^(\p{Ll}|PHP )[\s\S]*[^.]$/u);
  }
});
