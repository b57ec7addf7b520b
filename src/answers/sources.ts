import type { Source } from '../domain/fact.ts';
import type { Framework } from '../domain/framework.ts';

/** The sources that the keys name, each once; without keys, those of the facts that a profile opens with. */
export function collectSources(
  framework: Framework,
  keys: readonly string[] = leadingKeys(framework),
): Source[] {
  return [...new Set(keys)].flatMap((key) => framework.sources[key] ?? []);
}

function leadingKeys({
  summary,
  isNot,
  keyFeature,
  strengths,
  tradeoffs,
  release,
  licence,
  support,
}: Framework): string[] {
  const facts = [
    summary,
    isNot,
    keyFeature,
    ...strengths,
    ...tradeoffs,
    release.latest,
    licence,
    support.policy,
  ];
  return [...facts, ...support.cycles].flatMap(({ sources }) => sources);
}

/** One list of sources without repeats, in the order given. */
export function mergeSources(...lists: readonly (readonly Source[])[]): Source[] {
  return [...new Map(lists.flat().map((source) => [source.url, source])).values()];
}
