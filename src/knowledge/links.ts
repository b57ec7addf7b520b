import type { Loaded } from './folder.ts';
import type { Reading } from './load.ts';

/** A page that the knowledge points to, and every place that does. */
export interface Link {
  readonly url: string;
  /** `file:line`. */
  readonly places: readonly string[];
}

/** All pages of the knowledge, each once; a fragment (`#part`) is no page of its own. */
export function collectLinks({ frameworks, faqs, terms }: Reading): Link[] {
  const places = new Map<string, string[]>();
  const visit = ({ entry, document }: Loaded<unknown>): void => {
    for (const { text, path } of findTexts(entry)) {
      for (const [found] of text.matchAll(/https?:\/\/[^\s<>"'`)\]]+/g)) {
        const url = found.replace(/#.*$/, '').replace(/[.,;:]+$/, '');
        const place = `${document.file}:${document.lineOf(path)}`;
        places.set(url, [...new Set([...(places.get(url) ?? []), place])]);
      }
    }
  };
  for (const loaded of [...frameworks.entries, ...faqs.entries, ...terms.entries]) visit(loaded);
  return [...places].map(([url, where]) => ({ url, places: where }));
}

interface PlacedText {
  readonly text: string;
  readonly path: readonly string[];
}

function findTexts(value: unknown, path: readonly string[] = []): PlacedText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => findTexts(inner, [...path, key]));
}

/** How a page answers. */
export type LinkState =
  | { readonly kind: 'fine' }
  | { readonly kind: 'moved'; readonly to: string }
  /** The server answered with an error. */
  | { readonly kind: 'broken'; readonly status: number }
  /** The server does not let a program in (401, 403, 429): a person has to look. */
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'bad-certificate'; readonly code: string }
  /** No server could be reached, or none answered in time. */
  | { readonly kind: 'unreachable'; readonly code: string };

export interface CheckOptions {
  readonly fetch?: typeof fetch;
  /** Milliseconds for one request. */
  readonly timeout?: number;
  /** Pages asked for at the same time. */
  readonly concurrency?: number;
}

const REFUSALS = [401, 403, 429];

/** Asks for one page: by HEAD, and by GET where that is not answered well, for many servers know only GET. */
export async function checkLink(url: string, options: CheckOptions = {}): Promise<LinkState> {
  const head = await ask(url, 'HEAD', options);
  return head.kind === 'broken' || head.kind === 'refused' ? ask(url, 'GET', options) : head;
}

async function ask(
  url: string,
  method: 'HEAD' | 'GET',
  { fetch: send = fetch, timeout = 15_000 }: CheckOptions,
): Promise<LinkState> {
  try {
    const response = await send(url, {
      method,
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'framewise link check' },
    });
    await response.body?.cancel();
    const { ok, status, redirected } = response;
    if (!ok) return { kind: REFUSALS.includes(status) ? 'refused' : 'broken', status };
    return redirected && !isSamePage(url, response.url)
      ? { kind: 'moved', to: response.url }
      : { kind: 'fine' };
  } catch (error) {
    const code = codeOf(error);
    return { kind: /CERT|SELF_SIGNED|TLS|SSL/.test(code) ? 'bad-certificate' : 'unreachable', code };
  }
}

const isSamePage = (asked: string, got: string): boolean =>
  new URL(asked).href.replace(/\/$/, '') === new URL(got).href.replace(/[#].*$/, '').replace(/\/$/, '');

/** Network errors of `fetch` carry what happened in their cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.name;
}

/** Asks for all pages, a few at a time. The states are in the order of the links. */
export async function checkLinks(
  links: readonly Link[],
  options: CheckOptions = {},
): Promise<(Link & { state: LinkState })[]> {
  const queue = links.entries();
  const results: (Link & { state: LinkState })[] = [];
  const work = async (): Promise<void> => {
    for (const [index, link] of queue)
      results[index] = { ...link, state: await checkLink(link.url, options) };
  };
  await Promise.all(Array.from({ length: options.concurrency ?? 8 }, work));
  return results;
}
