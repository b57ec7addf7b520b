import type { Clock } from './clock.ts';

/** The first millisecond of 2015: https://docs.discord.com/developers/reference#snowflakes */
const EPOCH = 1_420_070_400_000n;
const INCREMENTS = 1n << 22n;

export type SnowflakeFactory = () => string;

/** Makes ids that rise strictly, also within one millisecond and when the clock stands still. */
export function createSnowflakes(clock: Clock): SnowflakeFactory {
  let last = 0n;
  return () => {
    const earliest = (BigInt(clock.now()) - EPOCH) * INCREMENTS;
    last = earliest > last ? earliest : last + 1n;
    return last.toString();
  };
}

/** The time that an id carries, in milliseconds since the Unix epoch. */
export function toTimestamp(snowflake: string): number {
  return Number(BigInt(snowflake) / INCREMENTS + EPOCH);
}
