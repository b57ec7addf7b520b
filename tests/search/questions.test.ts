import { beforeAll, describe, expect, test } from 'vitest';
import { CUTOFFS, createSearch, type Search } from '../../src/search/search.ts';
import type { QuestionSet } from '../bench/search/data.ts';
import { type OwnSet, readOwnSet } from '../bench/search/own-set.ts';
import { misspell } from '../bench/search/typos.ts';
import type { Part } from '../support/questions.ts';

/**
 * The level that the search has reached on the project's questions; raise it when it rises. `right` counts the
 * first hit, `misspelt` the same with one more typing error.
 */
const LEVELS: Record<Part, { right: number; misspelt: number }> = {
  tune: { right: 0.87, misspelt: 0.85 },
  report: { right: 0.86, misspelt: 0.85 },
};
/** The share of the foreign questions that may be answered in public; there are too few to tell by part. */
const FOREIGN_ANSWERED = 0.02;

let own: OwnSet;
let search: Search;

beforeAll(async () => {
  own = await readOwnSet();
  search = createSearch(own.entries, { synonyms: own.synonyms });
});

function shareRight({ questions }: QuestionSet, errors: number): number {
  const right = questions.filter(({ text, expected }) => {
    const [first] = search.search(misspell(text, errors), { limit: 1 });
    return first !== undefined && expected.includes(first.id);
  });
  return right.length / questions.length;
}

describe.each(['tune', 'report'] as const)('on the %s part of the questions', (part) => {
  test('the first hit is as often right as it was', () => {
    expect(shareRight(own.part(part), 0)).toBeGreaterThanOrEqual(LEVELS[part].right);
  });

  test('so it is with a typing error in each', () => {
    expect(shareRight(own.part(part), 1)).toBeGreaterThanOrEqual(LEVELS[part].misspelt);
  });
});

test('hardly any foreign question is answered in public', () => {
  const foreign = [...own.part('tune').foreign, ...own.part('report').foreign];
  const answered = foreign.filter((text) => (search.search(text)[0]?.confidence ?? 0) >= CUTOFFS.public);
  expect(answered.length / foreign.length).toBeLessThanOrEqual(FOREIGN_ANSWERED);
});
