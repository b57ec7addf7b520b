import { expect, test } from 'vitest';
import { Router } from '../../../src/playground/server/http/router.ts';

const router = new Router([
  { method: 'GET', path: '/users/@me', handle: 'me' },
  { method: 'GET', path: '/users/:user', handle: 'user' },
  { method: 'PATCH', path: '/messages/:message', handle: 'edit' },
]);

test('a route is found with its named segments', () => {
  expect(router.find('GET', '/users/7')).toMatchObject({ route: { handle: 'user' }, params: { user: '7' } });
});

test('the first route that fits wins', () => {
  expect(router.find('GET', '/users/@me')).toMatchObject({ route: { handle: 'me' } });
});

test('segments are decoded', () => {
  expect(router.find('PATCH', '/messages/%40original')).toMatchObject({ params: { message: '@original' } });
  expect(router.find('PATCH', '/messages/a%2Fb')).toMatchObject({ params: { message: 'a/b' } });
});

test('unknown paths, other methods and broken escapes are told apart', () => {
  expect(router.find('GET', '/nothing')).toBeNull();
  expect(router.find('POST', '/users/7')).toBe('wrong-method');
  expect(router.find('GET', '/users/%')).toBeNull();
});
