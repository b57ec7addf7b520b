import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../src/ask/lexicon.ts';
import { toStem } from '../../src/search/stem.ts';
import { toWords } from '../../src/search/words.ts';

const lexicon = createLexicon({
  websocket: 'websocket, ws',
  jobs: 'job, background job',
  admin: 'admin panel',
});
const stems = (text: string): string[] => toWords(text).map(toStem);

describe('a lexicon', () => {
  test.each(['websocket', 'WebSockets', 'web sockets', 'Web-Socket', 'ws'])(
    'finds a phrase written as “%s”',
    (text) => {
      expect(lexicon.keys(stems(text))).toEqual(['websocket']);
    },
  );

  test('gives keys in its own order, each once', () => {
    expect(lexicon.keys(stems('jobs, ws and more jobs'))).toEqual(['websocket', 'jobs']);
  });

  test('prefers the longest phrase and says where it stands', () => {
    expect(lexicon.findAll(stems('run background jobs'))).toEqual([{ meaning: 'jobs', start: 1, end: 3 }]);
  });

  test('does not find part of a phrase', () => {
    expect(lexicon.has(stems('the admin'))).toBe(false);
  });
});
