import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KnowledgeError } from '../../src/knowledge/fault.ts';
import { createKnowledgeReader, loadKnowledge, toSoundKnowledge } from '../../src/knowledge/load.ts';
import { createFolder, FIXTURE, faultsOf, lineOf, type TestFolder } from './fixture.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

const at = (file: string, part: string): string => `${file}:${lineOf(FIXTURE[file] ?? '', part)}`;

test('a folder without faults becomes knowledge that cannot be changed', async () => {
  const knowledge = await loadKnowledge(folder.root);
  expect([...knowledge.frameworks.keys()]).toEqual(['alpha', 'beta']);
  expect([...knowledge.faqs.keys()]).toEqual(['first-question', 'second-question']);
  expect([...knowledge.terms.keys()]).toEqual(['handler']);
  expect(knowledge.synonyms).toEqual([['url', 'path']]);
  expect(Object.isFrozen(knowledge.frameworks.get('alpha')?.features.orm)).toBe(true);
});

describe('across files it is told', () => {
  test('that an alternative does not exist, or is the entry itself', async () => {
    await folder.edit('frameworks/alpha.yaml', '{ id: beta,', '{ id: gamma,');
    await folder.edit('frameworks/beta.yaml', '{ id: alpha,', '{ id: beta,');
    expect(await faultsOf(folder)).toEqual([
      `${at('frameworks/alpha.yaml', '  - { id:')} alternatives.0.id: no other framework has the id "gamma"; correct or remove it`,
      `${at('frameworks/beta.yaml', '  - { id:')} alternatives.0.id: no other framework has the id "beta"; correct or remove it`,
    ]);
  });

  test('that an FAQ points to FAQs and frameworks that do not exist', async () => {
    const file = 'faqs/first-question.md';
    await folder.edit(file, '- second-question', '- third-question');
    await folder.edit(file, 'frameworks: [alpha]', 'frameworks: [alhpa]');
    await folder.edit(file, '  alpha: It', '  apha: It');
    expect(await faultsOf(folder)).toEqual([
      `${at(file, '  - second')} related.0: no other FAQ has the id "third-question"; correct or remove it`,
      `${at(file, 'frameworks:')} frameworks.0: no framework has the id "alhpa"; correct or remove it`,
      `${at(file, '  alpha:')} notes.apha: no framework has the id "apha"; correct or remove it`,
    ]);
  });

  test('that a term points to an FAQ that does not exist', async () => {
    await folder.edit('glossary/handler.md', '[first-question]', '[no-question]');
    expect(await faultsOf(folder)).toEqual([
      'glossary/handler.md:3 faqs.0: no FAQ has the id "no-question"; correct or remove it',
    ]);
  });

  test('that a name is taken, however it is spelt', async () => {
    await folder.edit('frameworks/beta.yaml', 'aliases: [beta web]', 'aliases: [ALPHA-web]');
    expect(await faultsOf(folder)).toEqual([
      'frameworks/beta.yaml:2 aliases.0: the same name is taken by frameworks/alpha.yaml:2; remove one of the two',
    ]);
  });

  test('that a question is asked by another FAQ already', async () => {
    await folder.edit('faqs/second-question.md', '- html folder', '- How does routing work');
    expect(await faultsOf(folder)).toEqual([
      'faqs/second-question.md:4 aliases.0: the same name is taken by faqs/first-question.md:2; remove one of the two',
    ]);
  });

  test('that a source is not in the book, and that one lies unused', async () => {
    const file = 'frameworks/alpha.yaml';
    await folder.edit(file, '  docs:\n', '  manual:\n');
    const faults = await faultsOf(folder);
    expect(faults[0]).toBe(
      `${at(file, '  docs:')} sources.manual: source "manual" is used by no fact; remove it`,
    );
    expect(faults[1]).toBe(
      `${at(file, 'summary:')} summary.sources.0: no source is called "docs"; add it to sources`,
    );
  });

  test('that an opinion rests on nothing, or on a feature that is unknown', async () => {
    const file = 'frameworks/alpha.yaml';
    await folder.edit(file, 'orm: { status: builtin, sources: [docs] }', 'orm: { status: unknown }');
    await folder.edit(file, 'restsOn: [tradeoffs]', 'restsOn: [elegance]');
    expect(await faultsOf(folder)).toEqual([
      `${at(file, '  - { text: Tests')} goodFor.0.restsOn.0: "features.orm" is not a fact of this entry, or it is unknown; name one that is`,
      `${at(file, '  - { text: Everything')} thinkTwice.0.restsOn.0: "elegance" is not a fact of this entry, or it is unknown; name one that is`,
    ]);
  });

  test('all at once, and references to an entry with faults are not called dangling', async () => {
    await folder.edit('frameworks/alpha.yaml', 'kind: framework', 'kind: library');
    await folder.edit('faqs/first-question.md', 'group: basics', 'group: basic');
    await folder.edit('glossary/handler.md', '[first-question]', '[no-question]');
    await folder.write('synonyms.yaml', '- [alone]\n');
    expect((await faultsOf(folder)).map((line) => line.split(' ')[0])).toEqual([
      'faqs/first-question.md:7',
      'frameworks/alpha.yaml:3',
      'glossary/handler.md:3',
      'synonyms.yaml:1',
    ]);
  });
});

describe('about the files themselves it is told', () => {
  test.each(['frameworks/Alpha 2.yaml', 'frameworks/gamma.yml', 'frameworks/a-name-far-too-long.yaml'])(
    'that %s has no name of an entry',
    async (file) => {
      await folder.write(file, FIXTURE['frameworks/alpha.yaml'] ?? '');
      expect(await faultsOf(folder)).toEqual([
        `${file}:1 must be named <id>.yaml, the id in kebab-case of at most 16 characters`,
      ]);
    },
  );

  test('that a folder or the synonyms are missing', async () => {
    await rm(join(folder.root, 'glossary'), { recursive: true });
    await rm(join(folder.root, 'synonyms.yaml'));
    expect(await faultsOf(folder)).toEqual([
      'glossary/:1 there is no such folder; KNOWLEDGE_DIR must name a folder that has it',
      'synonyms.yaml:1 is missing; a file with [] in it says that there are none',
    ]);
  });

  test('nothing of what editors leave behind', async () => {
    const names = ['.alpha.yaml.swp', 'alpha.yaml~', '#alpha.yaml#', '4913', 'alpha.yaml.tmp', '.DS_Store'];
    for (const name of names) await folder.write(`frameworks/${name}`, 'half a sent');
    expect(await faultsOf(folder)).toEqual([]);
  });
});

test('the error lists every fault and says how many there are', async () => {
  await folder.edit('frameworks/alpha.yaml', 'kind: framework', 'kind: library');
  await folder.edit('frameworks/beta.yaml', 'category: micro', 'category: tiny');
  const error = await loadKnowledge(folder.root).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(KnowledgeError);
  expect(String(error)).toMatch(
    /^KnowledgeError: 2 faults in the knowledge\nframeworks\/alpha\.yaml:3 kind: .*\nframeworks\/beta\.yaml:4 category: /,
  );
});

describe('reading again', () => {
  test('parses only what has changed', async () => {
    const read = createKnowledgeReader(folder.root);
    const before = toSoundKnowledge(await read());
    await folder.edit('frameworks/alpha.yaml', 'It is small.', 'It is tiny.');
    const after = toSoundKnowledge(await read());
    expect(after.frameworks.get('alpha')?.keyFeature.text).toBe('It is tiny.');
    expect(after.frameworks.get('beta')).toBe(before.frameworks.get('beta'));
    expect(after.faqs.get('first-question')).toBe(before.faqs.get('first-question'));
  });

  test('finds a broken file mended', async () => {
    const read = createKnowledgeReader(folder.root);
    await folder.edit('frameworks/alpha.yaml', 'kind: framework', 'kind: library');
    expect((await read()).faults).toHaveLength(1);
    await folder.edit('frameworks/alpha.yaml', 'kind: library', 'kind: framework');
    expect((await read()).faults).toEqual([]);
  });

  test('forgets an entry that was removed and knows one that was renamed', async () => {
    const read = createKnowledgeReader(folder.root);
    await read();
    await folder.edit('frameworks/alpha.yaml', 'id: beta', 'id: gamma');
    await rename(join(folder.root, 'frameworks/beta.yaml'), join(folder.root, 'frameworks/gamma.yaml'));
    expect([...toSoundKnowledge(await read()).frameworks.keys()]).toEqual(['alpha', 'gamma']);
  });
});
