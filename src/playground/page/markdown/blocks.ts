import { parseInline } from './inline.ts';
import { parseList, startsList } from './list.ts';
import type { Block } from './syntax.ts';

/** A line with its line break; a fenced code block counts as part of the line that it begins in. */
const LINE = /(?:```[\s\S]+?```|[^\n])+\n?|\n/g;
const HEADING = /^(#{1,3}) +(\S[\s\S]*)/;
const SUBTEXT = /^-# +(\S[\s\S]*)/;
const QUOTE_LINE = /^> ([\s\S]*)/;
const QUOTE_REST = /^>>> ([\s\S]*)/;

/** Reads a message's content, an embed's description or a field's value. */
export function parseMarkdown(text: string): Block[] {
  return parseBlocks(text.match(LINE) ?? [], true);
}

function parseBlocks(lines: readonly string[], quotes: boolean): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const { block, used } = readBlock(lines.slice(at), quotes);
    blocks.push(block);
    at += used;
  }
  return blocks;
}

interface ReadBlock {
  block: Block;
  used: number;
}

function readBlock(lines: readonly string[], quotes: boolean): ReadBlock {
  return (quotes ? readQuote(lines) : undefined) ?? readLine(lines[0] ?? '') ?? readRun(lines, quotes);
}

function readQuote(lines: readonly string[]): ReadBlock | undefined {
  const rest = QUOTE_REST.exec(lines.join(''));
  if (rest) return { block: quoteOf(rest[1] ?? ''), used: lines.length };
  const end = lines.findIndex((line) => !QUOTE_LINE.test(line));
  const quoted = end < 0 ? lines : lines.slice(0, end);
  if (quoted.length === 0) return undefined;
  return { block: quoteOf(quoted.map((line) => line.slice(2)).join('')), used: quoted.length };
}

/** Quotes do not nest in Discord: a `>` within one is text. */
const quoteOf = (text: string): Block => ({
  type: 'quote',
  children: parseBlocks(text.match(LINE) ?? [], false),
});

function readLine(line: string): ReadBlock | undefined {
  const heading = HEADING.exec(line);
  if (heading) {
    const level = heading[1]?.length === 1 ? 1 : heading[1]?.length === 2 ? 2 : 3;
    return { block: { type: 'heading', level, children: parseInline(trimmed(heading[2])) }, used: 1 };
  }
  const subtext = SUBTEXT.exec(line);
  return subtext
    ? { block: { type: 'subtext', children: parseInline(trimmed(subtext[1])) }, used: 1 }
    : undefined;
}

/** A list, or as many plain lines as there are: emphasis may span lines. */
function readRun(lines: readonly string[], quotes: boolean): ReadBlock {
  if (startsList(lines[0] ?? '')) return parseList(lines);
  const end = lines.findIndex((line, index) => index > 0 && startsBlock(line, quotes));
  const used = end < 0 ? lines.length : end;
  const text = lines.slice(0, used).join('').replace(/\n$/, '');
  return { block: { type: 'paragraph', children: parseInline(text) }, used };
}

function startsBlock(line: string, quotes: boolean): boolean {
  const quote = quotes && (QUOTE_LINE.test(line) || QUOTE_REST.test(line));
  return quote || HEADING.test(line) || SUBTEXT.test(line) || startsList(line);
}

const trimmed = (text: string | undefined): string => (text ?? '').trimEnd();
