export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Route<H> {
  method: Method;
  /** Such as `/channels/:channel/messages/:message`. */
  path: string;
  handle: H;
}

export interface Match<H> {
  route: Route<H>;
  params: Record<string, string>;
}

interface Compiled<H> {
  route: Route<H>;
  segments: string[];
}

/** Finds the route of a path; routes are grouped by their number of segments. */
export class Router<H> {
  readonly #byLength = new Map<number, Compiled<H>[]>();

  constructor(routes: readonly Route<H>[]) {
    for (const route of routes) {
      const segments = route.path.split('/');
      const group = this.#byLength.get(segments.length) ?? [];
      this.#byLength.set(segments.length, [...group, { route, segments }]);
    }
  }

  /** @returns the match, `wrong-method` when only other methods are known for the path, or null */
  find(method: string, path: string): Match<H> | 'wrong-method' | null {
    const parts = decodeSegments(path);
    if (!parts) return null;
    let known = false;
    for (const { route, segments } of this.#byLength.get(parts.length) ?? []) {
      const params = matchSegments(segments, parts);
      if (params && route.method === method) return { route, params };
      known ||= params !== null;
    }
    return known ? 'wrong-method' : null;
  }
}

/** Segments are decoded one by one: discord.js asks for `%40original`. */
function decodeSegments(path: string): string[] | null {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

function matchSegments(segments: string[], parts: string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index] ?? '';
    if (segment.startsWith(':')) params[segment.slice(1)] = part;
    else if (segment !== part) return null;
  }
  return params;
}
