import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFolder, type TestFolder } from './fixture.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

interface Run {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (script: string, ...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile('node_modules/.bin/tsx', [`src/cli/${script}.ts`, ...args], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });

describe('knowledge:check', () => {
  test('exits with 0 where everything is clean, and says what there is', async () => {
    expect(await run('knowledge-check', folder.root, '--on', '2026-11-22')).toEqual({
      code: 0,
      stdout: 'clean on 2026-11-22: 2 frameworks and runtimes, 2 FAQs, 1 terms\n',
      stderr: '',
    });
  });

  test('exits with 1 and lists the faults of every kind at once', async () => {
    await folder.edit('frameworks/alpha.yaml', 'kind: framework', 'kind: library');
    await folder.edit('frameworks/beta.yaml', 'asOf: 2026-08', 'asOf: 2020-01');
    await folder.edit('faqs/second-question.md', '- html folder', '- handlers to urls');
    const { code, stderr } = await run('knowledge-check', folder.root, '--on', '2026-11-22');
    expect(code).toBe(1);
    expect(stderr.split('\n').map((line) => line.split(' ', 2).join(' '))).toEqual([
      '3 faults',
      'faqs/second-question.md:4 aliases.0:',
      'frameworks/alpha.yaml:3 kind:',
      'frameworks/beta.yaml:10 sources.docs:',
      '',
    ]);
  });
});

describe('knowledge:preview', () => {
  test('prints the answers of an entry as a reader would see them', async () => {
    const { code, stdout } = await run('knowledge-preview', join(folder.root, 'faqs/first-question.md'));
    expect(code).toBe(0);
    expect(stdout).toContain('### How does routing work?\n**A short answer that stands by itself.**');
    expect(stdout).toContain('• **Alpha**: It does this in its own way.');
    expect(stdout).toContain('### Sources: How does routing work?');
  });

  test('tells what is wrong with a broken entry, and nothing of others', async () => {
    await folder.edit('frameworks/alpha.yaml', 'kind: framework', 'kind: library');
    await folder.edit('frameworks/beta.yaml', 'kind: framework', 'kind: library');
    const { code, stderr } = await run('knowledge-preview', join(folder.root, 'frameworks/alpha.yaml'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^frameworks\/alpha\.yaml:3 kind: .*\n$/);
  });

  test('says what it wants when it is given something else', async () => {
    const { code, stderr } = await run('knowledge-preview', join(folder.root, 'frameworks/gamma.yaml'));
    expect(code).toBe(1);
    expect(stderr).toContain('name a file in the folder');
  });
});

test('knowledge:links exits with 0 where there is no network', async () => {
  for (const file of ['frameworks/alpha.yaml', 'frameworks/beta.yaml']) {
    for (let i = 0; i < 4; i++) await folder.edit(file, 'https://example.org/', 'http://127.0.0.1:9/');
  }
  for (const file of ['faqs/first-question.md', 'faqs/second-question.md', 'glossary/handler.md'])
    await folder.edit(file, 'https://example.org/', 'http://127.0.0.1:9/');
  expect(await run('knowledge-links', folder.root)).toEqual({
    code: 0,
    stdout: 'no network: none of the 7 links was checked\n',
    stderr: '',
  });
});
