import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/playground/page/markdown/blocks.ts';
import type { Block, Inline } from '../../../../src/playground/page/markdown/syntax.ts';

const spellInline = (node: Inline): string =>
  'children' in node
    ? `${node.type}(${node.children.map(spellInline).join('')})`
    : 'text' in node
      ? node.type === 'text'
        ? node.text
        : `${node.type}(${node.text})`
      : node.type;

function spell(block: Block): string {
  switch (block.type) {
    case 'list':
      return `${block.ordered ? `ol${block.start}` : 'ul'}[${block.items.map((item) => item.map(spell).join('+')).join(', ')}]`;
    case 'quote':
      return `quote[${block.children.map(spell).join(', ')}]`;
    case 'heading':
      return `h${block.level}(${block.children.map(spellInline).join('')})`;
    case 'subtext':
      return `sub(${block.children.map(spellInline).join('')})`;
    case 'paragraph':
      return block.children.map(spellInline).join('');
  }
}

const read = (text: string) => parseMarkdown(text).map(spell);

describe('blocks', () => {
  test.each([
    ['a\nb', ['a\nb']],
    ['# A', ['h1(A)']],
    ['## A **b**', ['h2(A bold(b))']],
    ['### A', ['h3(A)']],
    ['a\n# B\nc', ['a', 'h1(B)', 'c']],
    ['-# small', ['sub(small)']],
    ['> a\n> b\nc', ['quote[a\nb\n]', 'c']],
    ['> # A', ['quote[h1(A)]']],
    ['>>> a\nb\n- c', ['quote[a\nb, ul[c]]']],
    ['> > a', ['quote[> a]']],
    ['- a\n- b', ['ul[a, b]']],
    ['* a\n* b', ['ul[a, b]']],
    ['3. a\n4. b', ['ol3[a, b]']],
    ['- a\n  - b\n  - c\n- d', ['ul[a+ul[b, c], d]']],
    ['- a\n  more\n- b', ['ul[a\nmore, b]']],
    ['x\n- a\ny', ['x', 'ul[a]', 'y']],
    ['**a\nb**', ['bold(a\nb)']],
    ['```\n# not a heading\n- nor a list\n```', ['codeBlock(# not a heading\n- nor a list)']],
  ])('%j', (text, blocks) => {
    expect(read(text).map((block) => block.replace('\n]', ']'))).toEqual(
      blocks.map((block) => block.replace('\n]', ']')),
    );
  });

  test.each(['#A', '#### A', '#', '-#a', '-a', '>a', '1.a', '  # A'])('%j is plain text', (text) => {
    expect(read(text)).toEqual([text]);
  });

  test('nothing at all is nothing', () => {
    expect(parseMarkdown('')).toEqual([]);
  });
});

test('any text is read without an error and loses none of its letters', () => {
  const alphabet = fc.constantFrom(...Array.from('ab \n#->*_~|`[]()<@:/1.\\'));
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 120 }), (text) => {
      const letters = (source: string) => source.match(/[ab]/g)?.length ?? 0;
      const shown = parseMarkdown(text).map(spellPlain).join('');
      // A code block's language is kept apart from its text.
      if (!text.includes('```')) expect(letters(shown)).toBe(letters(text));
    }),
  );
});

function spellPlain(block: Block): string {
  if (block.type === 'list') return block.items.flat().map(spellPlain).join('');
  if (block.type === 'quote') return block.children.map(spellPlain).join('');
  return block.children.map(plain).join('');
}

const plain = (node: Inline): string => {
  if (node.type === 'text' || node.type === 'code' || node.type === 'codeBlock') return node.text;
  return 'children' in node ? node.children.map(plain).join('') : '';
};
