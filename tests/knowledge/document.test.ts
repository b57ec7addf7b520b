import { describe, expect, test } from 'vitest';
import { parseMarkdown, parseYaml } from '../../src/knowledge/document.ts';

const YAML = `# a comment
name: Alpha
sources:
  docs:
    title: Docs
list:
  - one
  - text: two
    more: { deep: [1, 2] }
folded: a text that
  goes on
`;

describe('the line of a value', () => {
  const { lineOf } = parseYaml('f.yaml', YAML);

  test.each([
    [['name'], 2],
    [['sources'], 3],
    [['sources', 'docs'], 4],
    [['sources', 'docs', 'title'], 5],
    [['list', 0], 7],
    [['list', 1], 8],
    [['list', 1, 'more', 'deep', 1], 9],
    [['folded'], 10],
  ])('%j stands on line %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test('that does not exist is that of the nearest one around it', () => {
    expect(lineOf(['sources', 'docs', 'url'])).toBe(4);
    expect(lineOf(['list', 7, 'text'])).toBe(6);
    expect(lineOf(['nothing'])).toBe(1);
  });
});

test('a syntax error is told with its line', () => {
  const { faults, value } = parseYaml('f.yaml', 'a: 1\na: 2\n');
  expect(faults.map(({ line }) => line)).toEqual([2]);
  expect(value).toBeUndefined();
});

describe('a Markdown file', () => {
  const TEXT = '---\nquestion: Why?\n---\n\n\nBecause.\n\nAnd so on.\n';

  test('is split into front matter and body, each with its lines', () => {
    const { head, body, bodyLine } = parseMarkdown('f.md', TEXT);
    expect(head.value).toEqual({ question: 'Why?' });
    expect(head.lineOf(['question'])).toBe(2);
    expect(body).toBe('Because.\n\nAnd so on.');
    expect(bodyLine).toBe(6);
  });

  test.each([
    ['Windows', TEXT.replaceAll('\n', '\r\n')],
    ['old Mac', TEXT.replaceAll('\n', '\r')],
    ['an editor that marks UTF-8', `\uFEFF${TEXT}`],
  ])('from %s reads the same', (_, text) => {
    const { head, body, bodyLine } = parseMarkdown('f.md', text);
    expect({ value: head.value, body, bodyLine }).toEqual({
      value: { question: 'Why?' },
      body: 'Because.\n\nAnd so on.',
      bodyLine: 6,
    });
  });

  test('without front matter is a fault', () => {
    expect(parseMarkdown('f.md', 'Because.').head.faults).toEqual([
      { file: 'f.md', line: 1, message: 'must begin with front matter between two lines of ---' },
    ]);
  });
});
