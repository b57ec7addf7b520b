import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawAvatar, toAvatarUrl } from '../../../src/playground/page/avatar.ts';
import { createPage } from '../../../src/playground/page.ts';

let server: Server;
let origin: string;

beforeAll(async () => {
  const page = await createPage();
  server = createServer((request, response) => {
    if (!page(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test.each([
  ['/', 'text/html'],
  ['/page.js', 'text/javascript'],
  ['/page.css', 'text/css'],
  ['/avatars/1100000000000000011/R.svg', 'image/svg+xml'],
])('%s is served as %s, with a policy that lets nothing in from elsewhere', async (path, type) => {
  const response = await fetch(origin + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
});

test.each(['/other', '/page.js.map', '/avatars/x/A.svg', '/avatars/1/%E0%A4%A.svg', '/../page.ts'])(
  '%s is left to others',
  async (path) => {
    expect((await fetch(origin + path)).status).toBe(418);
  },
);

test('only reading is answered', async () => {
  expect((await fetch(origin, { method: 'POST' })).status).toBe(418);
  expect((await fetch(origin, { method: 'HEAD' })).status).toBe(200);
});

test("markup in a name stays out of the picture's own markup", () => {
  const drawn = drawAvatar('1', '<&');
  expect(drawn).toContain('&#60;&#38;');
  expect(drawn).not.toContain('<&');
  expect(toAvatarUrl({ id: '1', display_name: 'ada lovelace' })).toBe('/avatars/1/AL.svg');
  expect(toAvatarUrl({ id: '1', display_name: '  ' })).toBe('/avatars/1/%3F.svg');
});
