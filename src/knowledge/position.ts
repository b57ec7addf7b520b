import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml';
import type { Path } from './document.ts';

/**
 * Where the key or item at `path` begins in a YAML text, as far as the path can be followed: an offset, or
 * undefined where not even its first step exists. The text must be without syntax errors.
 */
export function findOffset(text: string, path: Path): number | undefined {
  const events = parseEvents(text, {});
  let at = events.findIndex(({ type }) => type !== EVENT_ID.DOCUMENT);
  let offset: number | undefined;
  for (const step of path) {
    const found = findChild(text, events, at, step);
    if (found === undefined) return offset;
    offset = startOf(events[found.start]) ?? offset;
    at = found.value;
  }
  return offset;
}

/** The indexes of events: where the child begins (a key, or an item), and where its value does. */
function findChild(
  text: string,
  events: readonly Event[],
  parent: number,
  step: PropertyKey,
): { start: number; value: number } | undefined {
  const type = events[parent]?.type;
  const isMapping = type === EVENT_ID.MAPPING;
  if (!isMapping && type !== EVENT_ID.SEQUENCE) return undefined;
  let at = parent + 1;
  for (let index = 0; at < events.length && events[at]?.type !== EVENT_ID.POP; index++) {
    const value = isMapping ? skip(events, at) : at;
    const key = events[at];
    const isMeant = isMapping
      ? key?.type === EVENT_ID.SCALAR && getScalarValue(text, key) === String(step)
      : index === Number(step);
    if (isMeant) return { start: at, value };
    at = skip(events, value);
  }
  return undefined;
}

/** The index after the node that begins at `at`. */
function skip(events: readonly Event[], at: number): number {
  let depth = 0;
  for (let index = at; index < events.length; index++) {
    const type = events[index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
    if (type === EVENT_ID.POP) depth--;
    if (depth === 0) return index + 1;
  }
  return events.length;
}

function startOf(event: Event | undefined): number | undefined {
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  return event !== undefined && 'start' in event ? event.start : undefined;
}
