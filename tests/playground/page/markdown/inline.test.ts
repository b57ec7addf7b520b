import { describe, expect, test } from 'vitest';
import { parseInline } from '../../../../src/playground/page/markdown/inline.ts';
import type { Inline } from '../../../../src/playground/page/markdown/syntax.ts';

/** The tree written as one would say it: `bold(a italic(b))`. */
function spell(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'code':
          return `code(${node.text})`;
        case 'codeBlock':
          return `block:${node.language}(${node.text})`;
        case 'link':
          return `link:${node.href}(${spell(node.children)})`;
        case 'emoji':
          return `emoji(${node.name})`;
        case 'timestamp':
          return `time:${node.style}(${node.seconds})`;
        case 'command':
          return `command(${node.name})`;
        case 'everyone':
          return `everyone(${node.name})`;
        case 'user':
        case 'role':
        case 'channel':
          return `${node.type}(${node.id})`;
        default:
          return `${node.type}(${spell(node.children)})`;
      }
    })
    .join('');
}

const read = (text: string) => spell(parseInline(text));

describe('emphasis', () => {
  test.each([
    ['**a**', 'bold(a)'],
    ['*a*', 'italic(a)'],
    ['_a_', 'italic(a)'],
    ['__a__', 'underline(a)'],
    ['~~a~~', 'strike(a)'],
    ['||a||', 'spoiler(a)'],
    ['***a***', 'bold(italic(a))'],
    ['__**a** b__', 'underline(bold(a) b)'],
    ['**a *b* c**', 'bold(a italic(b) c)'],
    ['*a **b** c*', 'italic(a bold(b) c)'],
    ['**a\nb**', 'bold(a\nb)'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  test.each(['2 * 3 * 4', '* a*', 'snake_case_name', '**', '****', '** **', '~~~~', '||||', '__', 'a*b'])(
    '%s is plain text',
    (text) => {
      expect(read(text)).toBe(text);
    },
  );

  test('a backslash takes the meaning from what follows', () => {
    expect(read('\\*a\\* \\_b\\_ \\`c\\` \\[d](https://e.example)')).toBe(
      '*a* _b_ `c` [d](link:https://e.example(https://e.example))',
    );
    expect(read('C:\\new')).toBe('C:\\new');
  });
});

describe('code', () => {
  test.each([
    ['`a`', 'code(a)'],
    ['``a`b``', 'code(a`b)'],
    ['`**a**`', 'code(**a**)'],
    ['```js\nlet a;\n```', 'block:js(let a;)'],
    ['```\na\n\nb\n```', 'block:(a\n\nb)'],
    ['```a```', 'block:(a)'],
    ['x ```ts\na``` y', 'x block:ts(a) y'],
  ])('%j', (text, tree) => {
    expect(read(text)).toBe(tree);
  });
});

describe('links', () => {
  test.each([
    ['https://a.example/b.', 'link:https://a.example/b(https://a.example/b).'],
    ['(see https://a.example)', '(see link:https://a.example(https://a.example))'],
    ['https://a.example/b_(c)', 'link:https://a.example/b_(c)(https://a.example/b_(c))'],
    ['<https://a.example>', 'link:https://a.example(https://a.example)'],
    ['[a **b**](https://c.example)', 'link:https://c.example(a bold(b))'],
    ['[a](<https://c.example>)', 'link:https://c.example(a)'],
    ['[a](https://c.example "title")', 'link:https://c.example(a)'],
    ['[a](https://c.example/d_(e))', 'link:https://c.example/d_(e)(a)'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  test.each([
    '[a](javascript:alert(1))',
    '[a](data:text/html,b)',
    '[a](//b.example)',
    'ftp://a.example',
    '[a]()',
  ])('%s leads nowhere', (text) => {
    expect(parseInline(text).some(({ type }) => type === 'link')).toBe(false);
  });

  test('a label that is an address itself is not masked', () => {
    expect(read('[https://good.example](https://bad.example)')).toContain('[link:https://good.example');
  });
});

describe('mentions, emoji and timestamps', () => {
  const id = '123456789012345678';
  test.each([
    [`<@${id}>`, `user(${id})`],
    [`<@!${id}>`, `user(${id})`],
    [`<@&${id}>`, `role(${id})`],
    [`<#${id}>`, `channel(${id})`],
    [`</compare:${id}>`, 'command(compare)'],
    [`</roles add:${id}>`, 'command(roles add)'],
    [`<:party:${id}>`, 'emoji(party)'],
    [`<a:party:${id}>`, 'emoji(party)'],
    ['<t:1700000000>', 'time:f(1700000000)'],
    ['<t:1700000000:R>', 'time:R(1700000000)'],
    ['@everyone and @here', 'everyone(everyone) and everyone(here)'],
  ])('%s', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  test.each(['<@1>', '<t:abc>', '<t:1:Q>', '</compare>', '<b>'])('%s is plain text', (text) => {
    expect(read(text)).toBe(text);
  });
});

describe('titles', () => {
  test('know emphasis and code, but neither links nor mentions', () => {
    const text = '**a** `b` [c](https://d.example) https://e.example <@123456789012345678>';
    expect(spell(parseInline(text, 'title'))).toBe(
      'bold(a) code(b) [c](https://d.example) https://e.example <@123456789012345678>',
    );
  });
});

test('nesting without end is cut off instead of overflowing the stack', () => {
  const deep = `${'*_'.repeat(1500)}a${'_*'.repeat(1500)}`;
  expect(() => parseInline(deep)).not.toThrow();
});
