import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lessonsOf } from '../src/ask/learning/lessons.ts';
import type { Library } from '../src/search/library.ts';
import { openShelf, type Shelf } from '../src/shelf.ts';
import { createFolder, FIXTURE, type TestFolder, toFrameworkText } from './knowledge/fixture.ts';

let folder: TestFolder;
let shelf: Shelf;
let close: () => Promise<void>;
let learnt: Promise<boolean>;
let opened: Library;
/** What was logged, in order: counts of a reload, or the faults that prevented one. */
let logged: { readonly frameworks?: number; readonly faults?: readonly string[] }[];

beforeEach(async () => {
  folder = await createFolder();
  logged = [];
  shelf = await openShelf(folder.root);
  opened = shelf.library();
  const write = (entry: object): void => void logged.push(entry);
  const watch = shelf.watch({ info: write, error: write });
  close = watch.close;
  learnt = watch.learnt;
  await watch.ready;
});
afterEach(async () => {
  await close();
  await folder.remove();
});

const summaryOf = (id: string): string | undefined =>
  shelf.library().knowledge.frameworks.get(id)?.summary.text;
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 10 });

test('a valid edit is served, and found by the search', async () => {
  await folder.edit('frameworks/alpha.yaml', 'aliases: [alpha web]', 'aliases: [zeppelin]');
  await until(() => expect(shelf.library().search.resolve('zeppelin').exact?.id).toBe('alpha'));
  expect(logged).toEqual([{ frameworks: 2, faqs: 2, terms: 1 }]);
});

test('examples are learnt, and learnt anew after an edit', async () => {
  const likeliest = (text: string): string[] =>
    lessonsOf(shelf.library().knowledge).classifier.classify(text.split(' ')).best('faqs', 1);
  expect(await learnt).toBe(true);
  expect(shelf.library(), 'remembered answers are forgotten').not.toBe(opened);
  expect(likeliest('path parameters')).toEqual(['first-question']);
  await folder.write(
    'examples/faqs/second-question.txt',
    'zebra crossing\nwhere do zebras sleep\nzebra zebra\n',
  );
  await until(() => expect(likeliest('zebra crossing')).toEqual(['second-question']));
});

describe('a broken edit', () => {
  beforeEach(async () => {
    await folder.edit('frameworks/alpha.yaml', 'kind: framework', 'kind: library');
    await until(() => expect(logged).toHaveLength(1));
  });

  test('leaves the last good knowledge serving, and the log says what is wrong and where', () => {
    expect(shelf.library().knowledge.frameworks.get('alpha')?.kind).toBe('framework');
    expect(logged[0]?.faults).toEqual([
      expect.stringMatching(/^frameworks\/alpha\.yaml:3 kind: Invalid option/),
    ]);
  });

  test('keeps good edits of other files waiting until it is mended', async () => {
    await folder.edit('frameworks/beta.yaml', 'A framework that exists', 'The framework that exists');
    await until(() => expect(logged).toHaveLength(2));
    expect(summaryOf('beta')).toMatch(/^A framework/);
    await folder.edit('frameworks/alpha.yaml', 'kind: library', 'kind: framework');
    await until(() => expect(summaryOf('beta')).toMatch(/^The framework/));
  });
});

test('several quick edits end in the last of them', async () => {
  for (let n = 0; n < 20; n++) {
    await folder.write(
      'frameworks/alpha.yaml',
      toFrameworkText('Alpha', 'beta').replace('A framework', `Number ${n}`),
    );
  }
  await until(() => expect(summaryOf('alpha')).toMatch(/^Number 19 /));
  expect(logged.length).toBeLessThan(20);
});

test('a new entry appears, a renamed one changes its id, a removed one is gone', async () => {
  await folder.write('frameworks/gamma.yaml', toFrameworkText('Gamma', 'alpha'));
  await until(() =>
    expect([...shelf.library().knowledge.frameworks.keys()]).toEqual(['alpha', 'beta', 'gamma']),
  );
  await rename(join(folder.root, 'frameworks/gamma.yaml'), join(folder.root, 'frameworks/delta.yaml'));
  await until(() =>
    expect([...shelf.library().knowledge.frameworks.keys()]).toEqual(['alpha', 'beta', 'delta']),
  );
  await rm(join(folder.root, 'frameworks/delta.yaml'));
  await until(() => expect([...shelf.library().knowledge.frameworks.keys()]).toEqual(['alpha', 'beta']));
});

test('a file that is replaced by another, as many editors save, is read', async () => {
  const text = (FIXTURE['frameworks/alpha.yaml'] ?? '').replace('A framework', 'Another framework');
  await folder.write('frameworks/.alpha.yaml.swp', text);
  await rename(join(folder.root, 'frameworks/.alpha.yaml.swp'), join(folder.root, 'frameworks/alpha.yaml'));
  await until(() => expect(summaryOf('alpha')).toMatch(/^Another/));
});

test('temporary files, a README and the schemas are no faults of a reload', async () => {
  for (const file of ['frameworks/alpha.yaml~', 'frameworks/.alpha.yaml.swp', 'README.md', 'schema/x.json'])
    await folder.write(file, 'half a sent');
  await folder.edit('synonyms.yaml', 'path', 'address');
  await until(() => expect(shelf.library().knowledge.synonyms).toEqual([['url', 'address']]));
  expect(logged).toEqual([{ frameworks: 2, faqs: 2, terms: 1 }]);
});

test('questions that are answered during reloads see the old knowledge or the new, whole', async () => {
  const edit = async (): Promise<void> => {
    for (let n = 0; n < 5; n++) {
      for (const [id, other] of [
        ['alpha', 'beta'],
        ['beta', 'alpha'],
      ] as const) {
        const name = id === 'alpha' ? 'Alpha' : 'Beta';
        await folder.write(`frameworks/${id}.yaml`, toFrameworkText(name, other).replace('2020', `201${n}`));
      }
      await until(() =>
        expect(shelf.library().knowledge.frameworks.get('beta')?.origin.value).toBe(`201${n}`),
      );
    }
  };
  let editing = true;
  const done = edit().finally(() => {
    editing = false;
  });
  while (editing) {
    const library = shelf.library();
    const [hit] = library.search.search('What is Alpha?', { kinds: ['framework'] });
    expect(library.knowledge.frameworks.get(hit?.id ?? '')).toBeDefined();
    await setImmediate();
    expect(library.knowledge.frameworks.size).toBe(2);
  }
  await done;
});

test('nothing is replaced after the watch was closed', async () => {
  await close();
  await folder.edit('frameworks/alpha.yaml', 'A framework', 'Another framework');
  await setImmediate();
  expect(summaryOf('alpha')).toMatch(/^A framework/);
  expect(logged).toEqual([]);
});
