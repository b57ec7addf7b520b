import { parseInline } from './inline.ts';
import type { Block } from './syntax.ts';

const ITEM = /^( *)([-*]|\d{1,9}\.) +(\S[\s\S]*)/;
const CONTINUATION = /^ {2,}\S/;

interface Item {
  indent: number;
  marker: string;
  text: string;
}

type List = Extract<Block, { type: 'list' }>;

/** Whether a list begins in this line. */
export const startsList = (line: string): boolean => ITEM.test(line);

/** Reads the list at the start of `lines`; `used` tells how many lines it took. */
export function parseList(lines: readonly string[]): { block: List; used: number } {
  const items: Item[] = [];
  let used = 0;
  for (const line of lines) {
    const item = toItem(line);
    const last = items.at(-1);
    if (item) items.push(item);
    else if (last && CONTINUATION.test(line)) last.text += line.trimStart();
    else break;
    used += 1;
  }
  return { block: toList(items), used };
}

function toItem(line: string): Item | undefined {
  const match = ITEM.exec(line);
  return match ? { indent: match[1]?.length ?? 0, marker: match[2] ?? '-', text: match[3] ?? '' } : undefined;
}

/** Items that are indented further than the first become lists below the item before them. */
function toList(items: readonly Item[]): List {
  const [first, ...rest] = items;
  const ordered = first !== undefined && /\d/.test(first.marker);
  const list: List = {
    type: 'list',
    ordered,
    start: ordered ? Number.parseInt(first.marker, 10) : 1,
    items: [],
  };
  if (!first) return list;
  for (
    let at = 0, following: readonly Item[] = [first, ...rest];
    at < items.length;
    following = items.slice(at)
  ) {
    const [item = first, ...others] = following;
    const end = others.findIndex((other) => other.indent <= first.indent + 1);
    const nested = end < 0 ? others : others.slice(0, end);
    list.items.push([toParagraph(item), ...(nested.length > 0 ? [toList(nested)] : [])]);
    at += 1 + nested.length;
  }
  return list;
}

const toParagraph = ({ text }: Item): Block => ({ type: 'paragraph', children: parseInline(text.trimEnd()) });
