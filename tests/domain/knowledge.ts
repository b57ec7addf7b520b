import type { Framework } from '../../src/domain/framework.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** The day on which these tests ask: support is worked out for it. */
export const TODAY = '2026-11-22';

/** The real knowledge: what is expected of the reasoning is expected of it and these facts together. */
export const { frameworks } = await loadKnowledge('knowledge');

export function get(id: string): Framework {
  const framework = frameworks.get(id);
  if (framework === undefined) throw new Error(`No framework ${id} in the knowledge`);
  return framework;
}

/** A copy of Flask in which some facts are otherwise. */
export const variant = (changes: Partial<Framework>): Framework => ({ ...get('flask'), ...changes });

/** A feature with a status, as entries write it. */
export const status = <S extends string>(value: S): { status: S; sources: string[] } => ({
  status: value,
  sources: ['docs'],
});
