import { html, nothing, type TemplateResult } from 'lit';
import type { ClientChannel } from '../../protocol.ts';
import { renderComposer } from '../composer/composer-view.ts';
import { icons } from '../icons.ts';
import { renderLayer } from '../layers/layer.ts';
import { renderForum } from '../messages/forum.ts';
import { renderMessageList } from '../messages/message-list.ts';
import { openChannel } from '../store.ts';
import type { View } from '../view.ts';
import { renderMemberList } from './member-list.ts';
import { renderSidebar } from './sidebar.ts';

/** Before the first connection. */
export const renderSplash = (): TemplateResult => html`<p class="splash" role="status">Connecting…</p>`;

/** Draws the whole page. */
export function renderApp(view: View): TemplateResult {
  const channel = openChannel(view.state);
  const { drawer, announcement } = view.state;
  return html`<div class="app" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && drawer && view.setDrawer(undefined)}>
    ${renderSidebar(view)}
    <main>${channel ? renderChannel(channel, view) : nothing}</main>
    ${renderMemberList(view)}
    ${drawer ? html`<div class="scrim" @click=${() => view.setDrawer(undefined)}></div>` : nothing}
  </div>
  ${renderLayer(view)}
  <div class="visually-hidden" role="status" aria-live="polite">${announcement}</div>`;
}

function renderChannel(channel: ClientChannel, view: View): TemplateResult {
  if (channel.kind === 'forum') return html`${renderHeader(channel, view)} ${renderForum(channel, view)}`;
  return html`${renderHeader(channel, view)} ${renderMessageList(channel, view)} ${renderComposer(channel, view)}`;
}

function renderHeader({ kind, name, topic }: ClientChannel, view: View): TemplateResult {
  return html`<header class="channel-header">
    <button type="button" class="icon-button narrow-only" aria-label="Channels" aria-controls="sidebar"
      @click=${() => view.setDrawer('channels')}>${icons.menu}</button>
    ${icons[kind]}<h1>${name}</h1>${topic ? html`<span class="topic">${topic}</span>` : nothing}
    <button type="button" class="icon-button members-button" aria-label="Members" aria-controls="members"
      @click=${() => view.setDrawer('members')}>${icons.members}</button>
  </header>
  ${renderBanner(view)}`;
}

function renderBanner({ state, snapshot }: View) {
  if (state.connection === 'lost')
    return html`<p class="banner" role="status">The connection was lost. Reconnecting…</p>`;
  return snapshot.bot.online
    ? nothing
    : html`<p class="banner" role="status">${snapshot.bot.display_name} is not connected yet.</p>`;
}
