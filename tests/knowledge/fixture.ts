import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FEATURE_KEYS } from '../../src/domain/vocabulary.ts';
import { formatFaults } from '../../src/knowledge/fault.ts';
import { createKnowledgeReader } from '../../src/knowledge/load.ts';

/** The smallest framework file without faults. Its lines are numbered in the tests that use it. */
export const toFrameworkText = (name: string, alternative: string): string => `name: ${name}
aliases: [${name.toLowerCase()} web]
kind: framework
category: micro
language: Python
homepage: https://example.org/${name}
documentation: https://example.org/${name}/docs
repository: https://example.org/${name}/code
sources:
  docs:
    title: Documentation
    url: https://example.org/${name}/docs
    asOf: 2026-08
    kind: primary
summary: { text: A framework that exists for tests., sources: [docs] }
isNot: { text: Not for production., sources: [docs] }
keyFeature: { text: It is small., sources: [docs] }
origin: { value: '2020', sources: [docs] }
governance: { text: One person decides., sources: [docs] }
licence: { value: MIT, sources: [docs] }
philosophy: { text: Less is more., sources: [docs] }
typing: { value: hints, sources: [docs] }
async: { value: native, sources: [docs] }
realtime: { text: WebSockets are built in., sources: [docs] }
strengths:
  - { text: It is small., sources: [docs] }
  - { text: It is quick to read., sources: [docs] }
  - { text: It has no dependencies., sources: [docs] }
tradeoffs:
  - { text: Nobody uses it., sources: [docs] }
  - { text: It does nothing., sources: [docs] }
features:
${FEATURE_KEYS.map((key) => `  ${key}: { status: builtin, sources: [docs] }`).join('\n')}
hosting: { value: [container], sources: [docs] }
production: { text: Any server runs it., sources: [docs] }
release:
  latest: { value: 1.0.0, sources: [docs] }
support:
  policy: { text: Nothing is promised., sources: [docs] }
  cycles: []
performance: []
popularity: {}
goodFor:
  - { text: Tests, restsOn: [features.orm] }
  - { text: More tests, restsOn: [summary] }
thinkTwice:
  - { text: Everything else, restsOn: [tradeoffs] }
judgements:
  learning: { score: 5, rationale: There is nothing to learn., restsOn: [summary] }
  guardrails: { score: 1, rationale: There are none., restsOn: [summary] }
alternatives:
  - { id: ${alternative}, when: you want the other one }
firstSteps: { command: run it, text: Then look at it., sources: [docs] }
`;

/** The smallest FAQ without faults. */
export const toFaqText = (question: string, related: string, aliases: readonly string[]): string => `---
question: ${question}
aliases:
${aliases.map((alias) => `  - ${alias}`).join('\n')}
group: basics
related:
  - ${related}
frameworks: [alpha]
notes:
  alpha: It does this in its own way.
sources:
  - title: Documentation
    url: https://example.org/alpha/docs
    asOf: 2026-08
    kind: primary
---
A short answer that stands by itself.

Then the detail.
`;

const toTermText = (term: string): string => `---
term: ${term}
faqs: [first-question]
sources:
  - title: Documentation
    url: https://example.org/alpha/docs
    asOf: 2026-08
    kind: primary
---
A word that the answers of the tests use.
`;

export const FIXTURE: Readonly<Record<string, string>> = {
  'frameworks/alpha.yaml': toFrameworkText('Alpha', 'beta'),
  'frameworks/beta.yaml': toFrameworkText('Beta', 'alpha'),
  'faqs/first-question.md': toFaqText('How does routing work?', 'second-question', [
    'urls to handlers',
    'path parameters',
    'what is a route',
  ]),
  'faqs/second-question.md': toFaqText('Where do templates live?', 'first-question', [
    'html folder',
    'views directory',
    'rendering pages',
  ]),
  'glossary/handler.md': toTermText('Handler'),
  'synonyms.yaml': '- [url, path]\n',
};

/** A knowledge folder in the temporary directory. */
export interface TestFolder {
  readonly root: string;
  write(file: string, text: string): Promise<void>;
  /** Replaces a text that must be there. */
  edit(file: string, from: string, to: string): Promise<void>;
  remove(): Promise<void>;
}

export async function createFolder(files: Readonly<Record<string, string>> = FIXTURE): Promise<TestFolder> {
  const root = await mkdtemp(join(tmpdir(), 'framewise-knowledge-'));
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  for (const [file, text] of Object.entries(files)) await write(file, text);
  return {
    root,
    write,
    async edit(file, from, to) {
      const text = await readFile(join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not contain: ${from}`);
      await write(file, text.replace(from, to));
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Every fault of a knowledge folder, as the log shows it. */
export async function faultsOf({ root }: TestFolder): Promise<string[]> {
  const { faults } = await createKnowledgeReader(root)();
  return faults.length === 0 ? [] : formatFaults(faults).split('\n');
}

/** The line of a file's text on which `part` begins, counted from 1. */
export function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at === -1) throw new Error(`not there: ${part}`);
  return text.slice(0, at).split('\n').length;
}
