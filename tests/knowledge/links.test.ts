import { createServer, type Server } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLink, checkLinks, collectLinks } from '../../src/knowledge/links.ts';
import { createKnowledgeReader } from '../../src/knowledge/load.ts';
import { createFolder, FIXTURE, lineOf } from './fixture.ts';

let server: Server;
let site: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = (status: number, headers: Record<string, string> = {}): void => {
      response.writeHead(status, headers).end();
    };
    switch (request.url) {
      case '/moved':
        return answer(301, { location: '/fine' });
      case '/slash':
        return answer(301, { location: '/slash/' });
      case '/gone':
        return answer(404);
      case '/no-robots':
        return answer(403);
      case '/get-only':
        return answer(request.method === 'GET' ? 200 : 405);
      case '/silent':
        return;
      default:
        return answer(200);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  site = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a page', () => {
  test.each([
    ['/fine', { kind: 'fine' }],
    ['/slash', { kind: 'fine' }],
    ['/get-only', { kind: 'fine' }],
    ['/gone', { kind: 'broken', status: 404 }],
    ['/no-robots', { kind: 'refused', status: 403 }],
  ])('%s is %j', async (path, state) => {
    expect(await checkLink(`${site}${path}`)).toEqual(state);
  });

  test('that moved is told with its new address', async () => {
    expect(await checkLink(`${site}/moved`)).toEqual({ kind: 'moved', to: `${site}/fine` });
  });

  test('that is there is asked for by HEAD alone', async () => {
    asked.length = 0;
    await checkLink(`${site}/fine`);
    expect(asked).toEqual(['HEAD /fine']);
  });

  test('that never answers is given up', async () => {
    expect(await checkLink(`${site}/silent`, { timeout: 50 })).toEqual({
      kind: 'unreachable',
      code: 'TimeoutError',
    });
  });

  test('without a server behind it is unreachable', async () => {
    expect(await checkLink('http://127.0.0.1:9/')).toMatchObject({ kind: 'unreachable' });
  });

  test.each(['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
    'with the certificate fault %s is told so',
    async (code) => {
      const cause = Object.assign(new Error('certificate'), { code });
      const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
      expect(await checkLink('https://127.0.0.1/', { fetch })).toEqual({ kind: 'bad-certificate', code });
    },
  );
});

test('many pages are asked for a few at a time, and told in their order', async () => {
  let [busy, busiest] = [0, 0];
  const fetch = async (): Promise<Response> => {
    busiest = Math.max(busiest, ++busy);
    await setImmediate();
    busy--;
    return new Response();
  };
  const links = Array.from({ length: 20 }, (_, n) => ({ url: `${site}/page-${n}`, places: [] }));
  const results = await checkLinks(links, { fetch, concurrency: 3 });
  expect(results.map(({ url }) => url)).toEqual(links.map(({ url }) => url));
  expect(results.every(({ state }) => state.kind === 'fine')).toBe(true);
  expect(busiest).toBe(3);
});

test('each page is collected once, with every place that points to it', async () => {
  const folder = await createFolder();
  await folder.edit('faqs/first-question.md', 'Then the detail.', 'See [there](https://example.net/a#part).');
  const links = collectLinks(await createKnowledgeReader(folder.root)());
  await folder.remove();
  const line = lineOf(FIXTURE['frameworks/alpha.yaml'] ?? '', 'documentation:');
  expect(links.find(({ url }) => url === 'https://example.org/Alpha/docs')?.places).toEqual([
    `frameworks/alpha.yaml:${line}`,
    'frameworks/alpha.yaml:12',
  ]);
  expect(links.map(({ url }) => url)).toContain('https://example.net/a');
  expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
});
