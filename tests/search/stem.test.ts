import { expect, test } from 'vitest';
import { toStem } from '../../src/search/stem.ts';

test.each([
  [['cache', 'caches', 'cached', 'caching']],
  [['query', 'queries', 'querying']],
  [['class', 'classes']],
  [['plan', 'plans', 'planned', 'planning']],
  [['deliver', 'delivery', 'deliveries', 'delivered']],
  [['deploy', 'deploys', 'deployed', 'deploying']],
])('%j have one stem', (words) => {
  expect(new Set(words.map(toStem)).size).toBe(1);
});

test.each([
  ['authentication', 'authenticator'],
  ['cors', 'core'],
  ['string', 'str'],
  ['redis', 'red'],
  ['speed', 'spe'],
])('%s and %s have different stems', (one, other) => {
  expect(toStem(one)).not.toBe(toStem(other));
});

test.each(['orm', 'k8s', 'ос', '2fa', 'css'])('%s is left as it is', (word) => {
  expect(toStem(word)).toBe(word);
});
