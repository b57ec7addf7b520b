import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { drawAvatar } from './page/avatar.ts';

/** Answers a request for one of the page's files; `false` when the request is for something else. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

interface Asset {
  type: string;
  body: string;
}

/**
 * Everything comes from this server. Style attributes are let through because Lit writes them for colours
 * (an embed's border); style elements and scripts from elsewhere stay forbidden.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const AVATAR = /^\/avatars\/(\d{1,20})\/([^/]{1,64})\.svg$/;

/** One bundle for all pages of this process. */
let bundle: Promise<Map<string, Asset>> | undefined;

/** Prepares the chat page. It is bundled when it is first asked for, so that starting the bot does not wait. */
export async function createPage(): Promise<PageHandler> {
  const index = await readFile(toPath('index.html'), 'utf8');
  const load = async (path: string): Promise<Asset | undefined> => {
    if (path === '/') return { type: 'text/html', body: index };
    bundle ??= bundlePage();
    return (await bundle).get(path);
  };
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const avatar = toAvatar(pathname);
    if (!avatar && !['/', '/page.js', '/page.css'].includes(pathname)) return false;
    Promise.resolve(avatar ?? load(pathname)).then(
      (asset) => send(response, asset),
      () => send(response, undefined),
    );
    return true;
  };
}

function toAvatar(path: string): Asset | undefined {
  const [, id, initials] = AVATAR.exec(path) ?? [];
  if (id === undefined || initials === undefined) return undefined;
  try {
    return { type: 'image/svg+xml', body: drawAvatar(id, decodeURIComponent(initials)) };
  } catch {
    return undefined; // not valid percent-encoding, hence no address of ours
  }
}

function send(response: ServerResponse, asset: Asset | undefined): void {
  response.writeHead(asset ? 200 : 500, {
    'content-type': `${asset?.type ?? 'text/plain'}; charset=utf-8`,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  response.end(asset?.body ?? 'The page could not be bundled.');
}

async function bundlePage(): Promise<Map<string, Asset>> {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: [
      { in: toPath('main.ts'), out: 'page' },
      { in: toPath('page.css'), out: 'page' },
    ],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    logLevel: 'silent',
  });
  await esbuild.stop();
  return new Map(
    outputFiles.map(({ path, text }) => [toAssetPath(path), { type: toType(path), body: text }]),
  );
}

const toPath = (file: string): string => fileURLToPath(new URL(`page/${file}`, import.meta.url));
/** esbuild names files with the platform's separators and drive. */
const toAssetPath = (path: string): string => `/${path.split(/[\\/]/).at(-1) ?? ''}`;
const toType = (path: string): string => (path.endsWith('.css') ? 'text/css' : 'text/javascript');
