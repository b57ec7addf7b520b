/**
 * A deep copy without null and undefined fields, as Discord sends its objects.
 * `T` is the Discord type that the schema which checked the value describes.
 */
export function toWire<T>(value: object): T {
  return JSON.parse(JSON.stringify(value, (_key, field: unknown) => field ?? undefined));
}

/** The same copy with nulls kept: for objects of Discord's own, in which null has a meaning. */
export function toCompleteWire<T>(value: object): T {
  return JSON.parse(JSON.stringify(value));
}
