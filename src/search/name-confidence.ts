/**
 * A logistic over the likeness of a typed name to a known one, by measure: of the words of a spelling
 * dictionary that are no framework's name 1 in 1,500 reaches 0.75, of names with one typing error nine in ten do.
 */
const BIAS = -12.8;
const WEIGHT = 20;
/** How quickly a rival stops counting as it falls behind in likeness. */
const RIVALRY = 60;

/**
 * How likely a name was meant, from 0 to 1, by its likeness to what was typed and the likenesses of all
 * candidates: two names that are equally near leave each no more than an even chance.
 */
export function toNameConfidence(likeness: number, candidates: readonly number[]): number {
  const rivals = candidates.reduce((sum, other) => sum + Math.exp((other - likeness) * RIVALRY), 0);
  return 1 / (1 + Math.exp(-BIAS - WEIGHT * likeness)) / Math.max(1, rivals);
}
