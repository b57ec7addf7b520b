import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch, createSearchAsync, type Entry, type Hit } from '../../src/search/search.ts';
import { ENTRIES, SYNONYMS } from './sample-entries.ts';

const search = createSearch(ENTRIES, { synonyms: SYNONYMS });
const ids = new Set(ENTRIES.map(({ id }) => id));

/** Anything: wild characters, words of the entries, and both mixed. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('orm', 'di', 'rate', 'limt', 'what', 'is', '🙂', 'C#', '.net', 'ws', 'x'), {
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
);

const word = fc.constantFrom('orm', 'api', 'cache', 'django', 'rails', 'what', 'fast', 'go', 'node', 'test');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const anyEntries: fc.Arbitrary<Entry[]> = fc
  .array(fc.record({ title: phrase, aliases: fc.array(phrase, { maxLength: 3 }), body: phrase }), {
    maxLength: 30,
  })
  .map((entries) =>
    entries.map((entry, i) => ({ id: `e${i}`, kind: i % 2 === 0 ? 'faq' : 'term', ...entry })),
  );

function checkHits(hits: readonly Hit[]): void {
  const confidences = hits.map(({ confidence }) => confidence);
  expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
  expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  expect(hits.every(({ id }) => ids.has(id))).toBe(true);
  expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
}

test('whatever is asked, hits exist, are sorted, and their confidence is from 0 to 1', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      checkHits(search.search(text, { limit: 50 }));
      const { exact, near } = search.resolve(text, { limit: 50 });
      checkHits(near);
      if (exact) checkHits([exact]);
      const offered = search.suggest(text, { limit: 7 });
      expect(offered.length).toBeLessThanOrEqual(7);
      expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
    }),
    { numRuns: 300 },
  );
});

test('the same question gets the same answer, whatever was asked before', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const first = [search.search(text), search.suggest(text), search.resolve(text)];
      search.search(other);
      search.suggest(other);
      expect([search.search(text), search.suggest(text), search.resolve(text)]).toEqual(first);
    }),
  );
});

test('text beyond the longest that is read changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const long = `${text} `.padEnd(400, 'orm ').slice(0, 400);
      expect(search.search(long + 'django '.repeat(1500))).toEqual(search.search(long));
    }),
  );
});

test('an index that was built in turns answers like one that was built at once', async () => {
  await fc.assert(
    fc.asyncProperty(anyEntries, fc.array(phrase, { maxLength: 5 }), async (entries, questions) => {
      const atOnce = createSearch(entries);
      const inTurns = await createSearchAsync(entries);
      for (const text of questions) {
        expect(inTurns.search(text)).toEqual(atOnce.search(text));
        expect(inTurns.suggest(text)).toEqual(atOnce.suggest(text));
        expect(inTurns.resolve(text)).toEqual(atOnce.resolve(text));
      }
    }),
    { numRuns: 40 },
  );
});

test.each(ENTRIES.map(({ id, title }) => [title, id]))('"%s" finds its own entry first', (title, id) => {
  expect(search.search(title)[0]?.id).toBe(id);
  expect(search.suggest(title)[0]?.id).toBe(id);
});
