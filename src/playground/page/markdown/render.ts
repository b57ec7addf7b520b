import { html, type TemplateResult } from 'lit';
import { parseMarkdown } from './blocks.ts';
import { parseInline } from './inline.ts';
import type { Block, Inline } from './syntax.ts';
import { formatTimestamp } from './timestamp.ts';

type Rendered = TemplateResult | string;

/** What Markdown cannot know by itself: names behind ids, and what a click on a command does. */
export interface MarkdownContext {
  /** The person who reads, whose mentions are highlighted. */
  me: string;
  userName(id: string): string | undefined;
  roleName(id: string): string | undefined;
  channelName(id: string): string | undefined;
  openChannel(id: string): void;
  openCommand(name: string): void;
}

/** Renders what a message's content, an embed's description or a field's value holds. People's text stays text. */
export function renderMarkdown(text: string, context: MarkdownContext): Rendered[] {
  return parseMarkdown(text).map((block) => renderBlock(block, context));
}

/** Renders an embed's title or a field's name, where only emphasis, code, emoji and timestamps count. */
export function renderTitle(text: string, context: MarkdownContext): Rendered[] {
  return renderInlines(parseInline(text, 'title'), context);
}

function renderBlock(block: Block, context: MarkdownContext): Rendered {
  switch (block.type) {
    case 'paragraph':
      return html`<span>${renderInlines(block.children, context)}</span>`;
    case 'subtext':
      return html`<small class="subtext">${renderInlines(block.children, context)}</small>`;
    case 'heading':
      return html`<div role="heading" aria-level=${block.level + 2} class="heading-${block.level}"
        >${renderInlines(block.children, context)}</div>`;
    case 'quote':
      return html`<blockquote>${block.children.map((child) => renderBlock(child, context))}</blockquote>`;
    case 'list': {
      const items = block.items.map(
        (item) => html`<li>${item.map((child) => renderBlock(child, context))}</li>`,
      );
      return block.ordered ? html`<ol start=${block.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
  }
}

const renderInlines = (nodes: readonly Inline[], context: MarkdownContext): Rendered[] =>
  nodes.map((node) => renderInline(node, context));

function renderInline(node: Inline, context: MarkdownContext): Rendered {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'bold':
      return html`<strong>${renderInlines(node.children, context)}</strong>`;
    case 'italic':
      return html`<em>${renderInlines(node.children, context)}</em>`;
    case 'underline':
      return html`<u>${renderInlines(node.children, context)}</u>`;
    case 'strike':
      return html`<s>${renderInlines(node.children, context)}</s>`;
    case 'spoiler':
      return html`<span class="spoiler" role="button" tabindex="0" aria-label="Spoiler" aria-expanded="false"
        @click=${reveal} @keydown=${reveal}><span>${renderInlines(node.children, context)}</span></span>`;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'codeBlock':
      return html`<pre><code data-language=${node.language}>${node.text}</code></pre>`;
    case 'link':
      return html`<a href=${node.href} title=${node.href} target="_blank" rel="noopener noreferrer"
        >${renderInlines(node.children, context)}</a>`;
    case 'emoji':
      // Custom emoji live on Discord's servers; their name is what can be shown without them.
      return html`<span class="emoji" title=":${node.name}:">:${node.name}:</span>`;
    case 'timestamp':
      return renderTimestamp(node.seconds, node.style);
    default:
      return renderMention(node, context);
  }
}

type Mention = Extract<Inline, { type: 'user' | 'role' | 'channel' | 'everyone' | 'command' }>;

function renderMention(node: Mention, context: MarkdownContext): Rendered {
  switch (node.type) {
    case 'user':
      return html`<discord-mention type="user" ?highlight=${node.id === context.me}
        >${context.userName(node.id) ?? 'unknown-user'}</discord-mention>`;
    case 'role':
      return html`<discord-mention type="role">${context.roleName(node.id) ?? 'unknown-role'}</discord-mention>`;
    case 'everyone':
      return html`<discord-mention type="role">${node.name}</discord-mention>`;
    case 'channel':
      return html`<discord-mention type="channel" role="link" tabindex="0"
        @click=${() => context.openChannel(node.id)} @keydown=${onEnter(() => context.openChannel(node.id))}
        >${context.channelName(node.id) ?? 'unknown'}</discord-mention>`;
    case 'command':
      return html`<discord-mention type="slash" role="button" tabindex="0"
        @click=${() => context.openCommand(node.name)} @keydown=${onEnter(() => context.openCommand(node.name))}
        >${node.name}</discord-mention>`;
  }
}

function renderTimestamp(seconds: number, style: string): Rendered {
  const now = Date.now();
  const full = formatTimestamp(seconds, 'F', now);
  return html`<time class="timestamp" title=${full}>${formatTimestamp(seconds, style, now)}</time>`;
}

const onEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Enter') act();
};

function reveal(event: Event): void {
  const { currentTarget } = event;
  const typed = event instanceof KeyboardEvent;
  if (!(currentTarget instanceof HTMLElement) || (typed && event.key !== 'Enter' && event.key !== ' '))
    return;
  if (typed) event.preventDefault();
  currentTarget.setAttribute('aria-expanded', 'true');
  currentTarget.removeAttribute('aria-label');
}
