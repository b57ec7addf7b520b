import { describe, expect, it } from 'vitest';
import type { Cycle } from '../../src/domain/framework.ts';
import {
  describeSupport,
  findCycle,
  liveCycles,
  monthsOfSupport,
  recommendedCycle,
  supportOf,
  toDay,
} from '../../src/domain/support.ts';
import { get, variant } from './knowledge.ts';

const cycle = (facts: Partial<Cycle> & { version: string }): Cycle => ({ sources: ['calendar'], ...facts });
const withCycles = (...cycles: readonly Cycle[]) =>
  variant({ support: { policy: get('flask').support.policy, cycles: [...cycles] } });

describe('how a line stands', () => {
  const dated = cycle({ version: '5.2', fixesUntil: '2025-12-03', securityUntil: '2028-04-30' });

  it.each([
    ['2025-12-03', 'supported'],
    ['2025-12-04', 'security-only'],
    ['2028-04-30', 'security-only'],
    ['2028-05-01', 'ended'],
  ])('is on %s: %s, the last day of a period included', (day, kind) => {
    expect(supportOf(dated, day).kind).toBe(kind);
  });

  it('has ended where the entry says so without a day', () => {
    expect(supportOf(cycle({ version: '1', ended: true }), '2026-11-22')).toEqual({ kind: 'ended' });
  });

  it('is not published where no date is known, which is not an end', () => {
    expect(supportOf(cycle({ version: '3' }), '2026-11-22')).toEqual({ kind: 'not-published' });
  });

  it('goes by the end of ordinary fixes where only that is known', () => {
    const line = cycle({ version: '3', fixesUntil: '2027-01-01' });
    expect(supportOf(line, '2026-11-22')).toEqual({ kind: 'supported', until: '2027-01-01' });
    expect(supportOf(line, '2027-01-02').kind).toBe('not-published');
  });

  it.each([
    [{ kind: 'supported', until: '2027-12-31' }, 'supported until 2027-12-31'],
    [{ kind: 'security-only', until: '2028-04-30' }, 'security fixes only, until 2028-04-30'],
    [{ kind: 'ended', on: '2026-04-07' }, 'support ended on 2026-04-07'],
    [{ kind: 'ended' }, 'support has ended'],
    [{ kind: 'not-published' }, 'no end date published'],
  ] as const)('%j reads %s', (state, words) => {
    expect(describeSupport(state)).toBe(words);
  });
});

describe('the line to build on', () => {
  it('is the newest long-term line that is alive', () => {
    expect(recommendedCycle(get('django'), '2026-11-22')?.version).toBe('5.2');
    expect(recommendedCycle(get('django'), '2028-05-01')?.version).not.toBe('5.2');
  });

  it('is the newest line that is alive where none is long-term', () => {
    expect(recommendedCycle(get('rails'), '2026-11-22')?.version).toBe('8.1');
  });

  it('is never one that is not released yet', () => {
    const framework = withCycles(
      cycle({ version: '2', released: '2027-01-01' }),
      cycle({ version: '1', released: '2025-01-01' }),
    );
    expect(recommendedCycle(framework, '2026-11-22')?.version).toBe('1');
    expect(recommendedCycle(framework, '2027-01-01')?.version).toBe('2');
  });

  it('is none where all have ended', () => {
    const framework = withCycles(cycle({ version: '1', securityUntil: '2026-01-01' }));
    expect(recommendedCycle(framework, '2026-11-22')).toBeUndefined();
    expect(liveCycles(framework, '2026-11-22')).toEqual([]);
  });
});

describe('months of support', () => {
  it.each([
    ['2026-11-22', 0],
    ['2026-12-21', 0],
    ['2026-12-22', 1],
    ['2027-11-22', 12],
    ['2028-02-29', 15],
  ])('until %s are %i whole months', (securityUntil, months) => {
    const framework = withCycles(cycle({ version: '1', securityUntil }));
    expect(monthsOfSupport(framework, '2026-11-22')).toBe(months);
  });

  it('are unknown where no date is published', () => {
    expect(monthsOfSupport(withCycles(cycle({ version: '1' })), '2026-11-22')).toBeUndefined();
    expect(monthsOfSupport(withCycles(), '2026-11-22')).toBeUndefined();
  });
});

describe('the line of a version', () => {
  const node = withCycles(cycle({ version: '24' }), cycle({ version: '20' }), cycle({ version: '2' }));
  const spring = withCycles(
    cycle({ version: '4.1' }),
    cycle({ version: '4.0' }),
    cycle({ version: '3.5' }),
    cycle({ version: '3.4' }),
  );

  it.each([
    ['20', '20'],
    ['v20.11', '20'],
    ['20.11.1', '20'],
    ['V24', '24'],
    ['20.x', '20'],
    ['24 LTS', '24'],
    ['2.7', '2'],
  ])('%s is of the line %s', (version, line) => {
    expect(findCycle(node, version)?.version).toBe(line);
  });

  it.each([
    ['3.5.1', '3.5'],
    ['3.5', '3.5'],
    ['4', '4.1'],
    ['3', '3.5'],
    ['3.x', '3.5'],
  ])('%s is of the line %s where lines have two numbers', (version, line) => {
    expect(findCycle(spring, version)?.version).toBe(line);
  });

  it.each(['17.x', '21', '', 'latest', 'v', '200'])('%j is of no line that is known', (version) => {
    expect(findCycle(node, version)).toBeUndefined();
  });

  it('does not take a minor version for its neighbour', () => {
    expect(findCycle(spring, '3.3')).toBeUndefined();
    expect(findCycle(spring, '3.50')).toBeUndefined();
  });
});

describe('a day', () => {
  it('is the day in UTC', () => {
    expect(toDay(new Date('2026-11-22T23:59:59Z'))).toBe('2026-11-22');
    expect(toDay(new Date('2026-11-22T23:30:00-05:00'))).toBe('2026-11-23');
  });
});
