import type { Cycle, Framework } from './framework.ts';

/** How a release line stands on a given day. */
export type SupportState =
  | { readonly kind: 'supported'; readonly until?: string }
  | { readonly kind: 'security-only'; readonly until: string }
  | { readonly kind: 'ended'; readonly on?: string }
  | { readonly kind: 'not-published' };

/** The calendar day of a moment, in UTC, `2026-11-22`. */
export const toDay = (moment: Date): string => moment.toISOString().slice(0, 10);

/** How the line stands on `today` (`YYYY-MM-DD`). The last day of a period still belongs to it. */
export function supportOf(cycle: Cycle, today: string): SupportState {
  if (cycle.securityUntil !== undefined && cycle.securityUntil < today)
    return { kind: 'ended', on: cycle.securityUntil };
  if (cycle.ended === true) return { kind: 'ended' };
  if (cycle.securityUntil === undefined) {
    return cycle.fixesUntil !== undefined && cycle.fixesUntil >= today
      ? { kind: 'supported', until: cycle.fixesUntil }
      : { kind: 'not-published' };
  }
  if (cycle.fixesUntil !== undefined && cycle.fixesUntil < today)
    return { kind: 'security-only', until: cycle.securityUntil };
  return { kind: 'supported', until: cycle.securityUntil };
}

/** The same in words, for the end of a sentence: "supported until 2027-12-31". */
export function describeSupport(state: SupportState): string {
  switch (state.kind) {
    case 'supported':
      return state.until === undefined ? 'supported' : `supported until ${state.until}`;
    case 'security-only':
      return `security fixes only, until ${state.until}`;
    case 'ended':
      return state.on === undefined ? 'support has ended' : `support ended on ${state.on}`;
    case 'not-published':
      return 'no end date published';
  }
}

/** Lines that get fixes today, newest first. A line that is not released yet is not among them. */
export function liveCycles(framework: Framework, today: string): readonly Cycle[] {
  return framework.support.cycles.filter(
    (cycle) =>
      supportOf(cycle, today).kind !== 'ended' && (cycle.released === undefined || cycle.released <= today),
  );
}

/** The line to build on: the newest LTS line that is alive, or else the newest line that is. */
export function recommendedCycle(framework: Framework, today: string): Cycle | undefined {
  const live = liveCycles(framework, today);
  return live.find((cycle) => cycle.lts === true) ?? live[0];
}

/** Whole months of security fixes left on the line to build on; undefined where no date is published for it. */
export function monthsOfSupport(framework: Framework, today: string): number | undefined {
  const end = recommendedCycle(framework, today)?.securityUntil;
  if (end === undefined) return undefined;
  const [from, to] = [new Date(today), new Date(end)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return Math.max(0, to.getUTCDate() < from.getUTCDate() ? months - 1 : months);
}

/** The line that a version belongs to: `5.2.17` is of `5.2`, `v20.11` of `20`, `3` and `3.x` of the newest `3.…`. */
export function findCycle({ support: { cycles } }: Framework, version: string): Cycle | undefined {
  const parts = /\d+(?:\.\d+)*/.exec(version)?.[0].split('.') ?? [];
  for (let length = parts.length; length > 0; length--) {
    const wanted = parts.slice(0, length).join('.');
    const exact = cycles.find((cycle) => cycle.version === wanted);
    if (exact) return exact;
  }
  return parts.length === 1 ? cycles.find((cycle) => cycle.version.startsWith(`${parts[0]}.`)) : undefined;
}
