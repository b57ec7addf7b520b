/** Beyond this a confidence says no more than "surely" or "surely not". */
const MOST = 6;

/** A probability as log-odds, the scale on which evidence adds up. */
export function toLogOdds(probability: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.log(probability / (1 - probability))));
}
