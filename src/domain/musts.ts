import { FEATURES, type Feature, HOSTINGS, type Hosting } from './vocabulary.ts';

/** Everything that can be required of a framework: a feature, or a place to run. */
export const MUSTS = { ...FEATURES, ...HOSTINGS } as const;
export type Must = keyof typeof MUSTS;

const isFeature = (must: Must): must is Feature => Object.hasOwn(FEATURES, must);

/** Sorts requirements into features and hostings. */
export function splitMusts(musts: readonly Must[]): { features: Feature[]; hosting: Hosting[] } {
  const features: Feature[] = [];
  const hosting: Hosting[] = [];
  for (const must of musts) {
    if (isFeature(must)) features.push(must);
    else hosting.push(must);
  }
  return { features, hosting };
}
