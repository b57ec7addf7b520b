import { describe, expect, test } from 'vitest';
import { CUTOFFS, createSearch, type Entry } from '../../src/search/search.ts';
import { ENTRIES, SYNONYMS } from './sample-entries.ts';

const { search, suggest } = createSearch(ENTRIES, { synonyms: SYNONYMS });

const toQuestion = (id: string, [title = '', ...aliases]: string[]): Entry => ({
  id,
  kind: 'faq',
  title,
  aliases,
  body: '',
});

function firstOf(text: string): string | undefined {
  return search(text)[0]?.id;
}

describe('searching', () => {
  test.each([
    ['What is an ORM?', 'faq:what-is-an-orm'],
    ['waht is depedency injecton', 'faq:what-is-di'],
    ['explain DI', 'faq:what-is-di'],
    ['can i throttle my clients', 'faq:rate-limit'],
    ['web sockets', 'faq:websockets'],
    ['is cacheing allways good?', 'faq:caching'],
    ['tell me about springboot', 'framework:spring-boot'],
  ])('"%s" finds its answer first', (question, id) => {
    expect(firstOf(question)).toBe(id);
  });

  test('a hit names the title or alias that fits best', () => {
    expect(search('stop clients calling')[0]).toMatchObject({
      title: 'How do I rate limit an API?',
      phrase: 'stop clients from calling too often',
    });
  });

  test('of an entry with one phrase that is alike and one with three, the latter is found', () => {
    const { search } = createSearch([
      toQuestion('chance', ['why does my import not finish', 'colours of the logo', 'name of the mascot']),
      toQuestion('crowd', [
        'why does my import break',
        'why did the import stop',
        'import that does not work',
      ]),
    ]);
    expect(search('why does my import not go on')[0]?.id).toBe('crowd');
  });

  test('a phrase that is typed word for word comes first, however many others are near', () => {
    const { search } = createSearch([
      toQuestion('crowd', ['is it safe to use', 'is it safe enough', 'is it really safe now']),
      toQuestion('same', ['is it safe', 'colours of the logo', 'name of the mascot']),
    ]);
    expect(search('Is it safe?')[0]?.id).toBe('same');
  });

  test('only entries of the kinds asked for are found, no more than the limit', () => {
    const hits = search('caching', { kinds: ['term', 'framework'], limit: 1 });
    expect(hits.map(({ id }) => id)).toEqual(['term:caching']);
  });

  test('a question about nothing known is not sure', () => {
    expect(search('kubernetes pizza')[0]?.confidence ?? 0).toBeLessThan(CUTOFFS.private);
    expect(search('how to cook rice for an api of friends')[0]?.confidence ?? 0).toBeLessThan(CUTOFFS.public);
  });

  test('a plain question is surer than one of which half is unknown', () => {
    const [plain] = search('how do i rate limit an api');
    const [odd] = search('how do i rate limit my grandmother at breakfast');
    expect(plain?.confidence).toBeGreaterThan(CUTOFFS.public);
    expect(odd?.confidence ?? 0).toBeLessThan(plain?.confidence ?? 0);
  });

  test.each(['', '   ', '?!', '🙂🙂', '\u0000\u202e', '.'.repeat(10_000)])('%j finds nothing', (text) => {
    expect(search(text)).toEqual([]);
  });

  test('no entries find nothing', () => {
    const empty = createSearch([]);
    expect([empty.search('orm'), empty.suggest('orm'), empty.suggest('')]).toEqual([[], [], []]);
  });
});

describe('suggesting', () => {
  function idsFor(text: string, kinds?: string[]): string[] {
    return suggest(text, kinds ? { kinds } : {}).map(({ id }) => id);
  }

  test('of phrases that begin so, those come first that have it in their title', () => {
    const shop = {
      id: 'shop',
      kind: 'faq',
      title: 'What suits a shop?',
      aliases: ['django for a shop'],
      body: '',
    };
    const scale = {
      id: 'scale',
      kind: 'faq',
      title: 'Does Django scale?',
      aliases: ['django under load'],
      body: '',
    };
    const found = createSearch([shop, scale]).suggest('djan');
    expect(found.map(({ id }) => id)).toEqual(['scale', 'shop']);
  });

  test('titles that begin so come first, in the order of the alphabet', () => {
    expect(idsFor('what is').slice(0, 2)).toEqual(['faq:what-is-an-orm', 'faq:what-is-di']);
  });

  test('a title is offered by the words in its middle, the last of them unfinished', () => {
    expect(idsFor('limit ap')[0]).toBe('faq:rate-limit');
  });

  test('a title is offered in spite of a typing error in the unfinished word', () => {
    expect(idsFor('depndenc')[0]).toBe('faq:what-is-di');
  });

  test('an alias offers the title of its entry, once', () => {
    expect(suggest('django f')[0]).toMatchObject({ title: 'Django', phrase: 'django framework' });
    expect(idsFor('django').filter((id) => id === 'framework:django')).toHaveLength(1);
  });

  test('empty text offers the first entries of the kind', () => {
    expect(idsFor('', ['faq']).slice(0, 2)).toEqual(['faq:what-is-an-orm', 'faq:what-is-di']);
    expect(idsFor('  ')).toEqual(ENTRIES.slice(0, 5).map(({ id }) => id));
  });

  test('text that nothing is like offers nothing', () => {
    expect(idsFor('zzzzqqqq')).toEqual([]);
  });
});
