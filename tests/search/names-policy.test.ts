import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/search/library.ts';
import { acceptName, findNearNames } from '../../src/search/names-policy.ts';
import { loadUntaughtLibrary } from '../ask/library.ts';

let library: Library;
beforeAll(async () => {
  library = await loadUntaughtLibrary();
});

describe('a name', () => {
  test.each([
    ['RoR', 'rails'],
    ['djnago', 'django'],
    ['springboot', 'spring-boot'],
    ['lraavel', 'laravel'],
  ])('“%s” is taken for %s', (typed, id) => {
    expect(acceptName(library, typed)?.id).toBe(id);
  });

  test.each(['djanog-ninja', 'spring cloud', 'netjs', 'pizza'])('“%s” is not guessed', (typed) => {
    expect(acceptName(library, typed)).toBeUndefined();
  });

  test.each([
    ['djanog-ninja', 'django'],
    ['spring cloud', 'spring-boot'],
    ['flask/admin', 'flask'],
  ])('an unknown “%s” leads to %s', (typed, id) => {
    expect(findNearNames(library, typed, 5).map((near) => near.id)).toContain(id);
  });

  test('like two others leads to both', () => {
    expect(findNearNames(library, 'netjs', 5).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['nestjs', 'nextjs']),
    );
  });

  test('like none leads nowhere', () => {
    expect(findNearNames(library, 'asdfghjkl', 5)).toEqual([]);
  });
});
