import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a request was meant for this machine: a page of another name (DNS rebinding) is not. */
export function isForLoopback({ headers }: IncomingMessage): boolean {
  return isLoopbackUrl(`http://${headers.host ?? ''}`);
}

/** Whether a request comes from the playground's own page, or from no page at all. */
export function isFromLoopback({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return isLoopbackUrl(origin) && new URL(origin).host === host;
}

function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);
}
