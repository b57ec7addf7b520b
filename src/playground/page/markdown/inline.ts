import type { Emphasis, Inline } from './syntax.ts';

/** Nesting beyond this is shown as plain text, so that hostile text cannot build a tree thousands deep. */
const MAX_DEPTH = 20;

/**
 * `full` is what messages, embed descriptions and field values understand; `title` is the subset of embed
 * titles and field names, where links, mentions and code blocks stay as they were typed.
 */
export type InlineDialect = 'full' | 'title';

interface Rule {
  /** Sticky: it is matched at one position, never searched for. */
  pattern: RegExp;
  fullOnly?: boolean;
  /** `undefined` when the match is none after all; the text is then read on as plain characters. */
  read: (match: RegExpExecArray, parse: (text: string) => Inline[]) => Inline | undefined;
}

const emphasis = (type: Emphasis, pattern: RegExp): Rule => ({
  pattern,
  read: ([, text = ''], parse) => (/[^\s*_~|]/.test(text) ? { type, children: parse(text) } : undefined),
});

const reference = (type: 'user' | 'role' | 'channel', pattern: RegExp): Rule => ({
  pattern,
  fullOnly: true,
  read: ([, id = '']) => ({ type, id }),
});

const link = (href: string, children: Inline[]): Inline | undefined =>
  isWebAddress(href) ? { type: 'link', href, children } : undefined;

/** In the order in which they are tried, for `**` would otherwise be read as an empty `*`. */
const rules: Rule[] = [
  { pattern: /\\([^0-9A-Za-z\s])/y, read: ([, text = '']) => ({ type: 'text', text }) },
  {
    pattern: /```(?:([\w+.-]+)?\n)?\n*([\s\S]*?[^\n])\n*```\n?/y,
    fullOnly: true,
    read: ([, language = '', text = '']) => ({ type: 'codeBlock', language, text }),
  },
  { pattern: /(`{1,2})(?!`)([\s\S]*?[^`])\1(?!`)/y, read: ([, , text = '']) => ({ type: 'code', text }) },
  emphasis('bold', /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y),
  emphasis('underline', /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y),
  emphasis('italic', /\*(?=\S)((?:\*\*|\\[\s\S]|[^*\\])*?(?:\*\*|\\[\s\S]|[^*\\\s]))\*(?!\*)/y),
  emphasis('italic', /_((?:__|\\[\s\S]|[^_\\])+?)_(?![\p{L}\p{N}_])/uy),
  emphasis('strike', /~~([\s\S]+?)~~/y),
  emphasis('spoiler', /\|\|([\s\S]+?)\|\|/y),
  {
    pattern:
      /\[((?:\\[\s\S]|[^\\[\]])+)\]\(\s*<?(https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))+)>?(?:\s+"[^"]*")?\s*\)/y,
    fullOnly: true,
    // A label that is an address itself could pretend to lead elsewhere: Discord leaves such text alone.
    read: ([, label = '', href = ''], parse) =>
      label.includes('://') ? undefined : link(href, parse(label)),
  },
  {
    pattern: /<(https?:\/\/[^\s<>]+)>/y,
    fullOnly: true,
    read: ([, href = '']) => link(href, [{ type: 'text', text: href }]),
  },
  reference('user', /<@!?(\d{17,20})>/y),
  reference('role', /<@&(\d{17,20})>/y),
  reference('channel', /<#(\d{17,20})>/y),
  {
    pattern: /@(everyone|here)/y,
    fullOnly: true,
    read: ([, name]) => ({ type: 'everyone', name: name === 'here' ? 'here' : 'everyone' }),
  },
  {
    pattern: /<\/([-_'\p{L}\p{N}]{1,32}(?: [-_'\p{L}\p{N}]{1,32}){0,2}):(\d{1,20})>/uy,
    fullOnly: true,
    read: ([, name = '', id = '']) => ({ type: 'command', name, id }),
  },
  {
    pattern: /<a?:(\w{2,32}):(\d{17,20})>/y,
    read: ([, name = '', id = '']) => ({ type: 'emoji', name, id }),
  },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    read: ([, seconds, style = 'f']) => ({ type: 'timestamp', seconds: Number(seconds), style }),
  },
];

/** It ends before a closing mark, and before the address of a label that was not taken for one. */
const BARE_LINK = /https?:\/\/(?:(?!\]\()[^\s<])+(?<![.,:;"'\]])/y;
/** One character and then everything up to the next that could begin a rule. */
const PLAIN = /[\s\S][^\\`*_~|[<@h]*/y;

/** Reads emphasis, code, links, mentions, emoji and timestamps; whatever is none of them stays text. */
export function parseInline(text: string, dialect: InlineDialect = 'full', depth = 0): Inline[] {
  if (depth >= MAX_DEPTH) return [{ type: 'text', text }];
  const nodes: Inline[] = [];
  const parse = (inner: string) => parseInline(inner, dialect, depth + 1);
  for (let at = 0; at < text.length; ) {
    const found =
      readRule(text, at, dialect, parse) ?? readBareLink(text, at, dialect) ?? readPlain(text, at);
    append(nodes, found.node);
    at += found.length;
  }
  return nodes;
}

interface Found {
  node: Inline;
  length: number;
}

function readRule(text: string, at: number, dialect: InlineDialect, parse: (text: string) => Inline[]) {
  for (const { pattern, fullOnly, read } of rules) {
    if (fullOnly && dialect === 'title') continue;
    const match = matchAt(pattern, text, at);
    const node = match && read(match, parse);
    if (node) return { node, length: match[0].length };
  }
  return undefined;
}

function readBareLink(text: string, at: number, dialect: InlineDialect): Found | undefined {
  if (dialect === 'title') return undefined;
  const match = matchAt(BARE_LINK, text, at);
  if (!match) return undefined;
  const href = withoutUnpairedParenthesis(match[0]);
  const node = link(href, [{ type: 'text', text: href }]);
  return node && { node, length: href.length };
}

function readPlain(text: string, at: number): Found {
  const plain = matchAt(PLAIN, text, at)?.[0] ?? text.slice(at);
  return { node: { type: 'text', text: plain }, length: plain.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "(see https://a.example/b)" ends its link before the parenthesis, "https://a.example/b_(c)" after it. */
function withoutUnpairedParenthesis(href: string): string {
  const opened = href.split('(').length;
  const closed = href.split(')').length;
  return href.endsWith(')') && closed > opened ? href.slice(0, -1) : href;
}

function isWebAddress(href: string): boolean {
  return URL.canParse(href);
}

function append(nodes: Inline[], node: Inline): void {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.text += node.text;
  else nodes.push(node);
}
