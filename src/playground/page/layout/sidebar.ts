import { html, nothing, type TemplateResult } from 'lit';
import type { ClientChannel } from '../../protocol.ts';
import { toAvatarUrl } from '../avatar.ts';
import { icons } from '../icons.ts';
import type { View } from '../view.ts';

/** Draws the server's name, its channels, the direct messages, and who one is. */
export function renderSidebar(view: View): TemplateResult {
  const { channels, guild } = view.snapshot;
  const dms = channels.filter(({ kind }) => kind === 'dm');
  const others = channels.filter(({ kind }) => kind === 'text' || kind === 'forum');
  return html`<nav class="sidebar ${view.state.drawer === 'channels' ? 'open' : ''}" id="sidebar" aria-label="Channels">
    <div class="guild-name">${guild.name}</div>
    <div class="channel-groups">
      <h2>Channels</h2>
      <ul>${others.map((channel) => renderWithPosts(channel, view))}</ul>
      <h2>Direct messages</h2>
      <ul>${dms.map((channel) => html`<li>${renderChannel(channel, view)}</li>`)}</ul>
    </div>
    ${renderMe(view)}
  </nav>`;
}

function renderWithPosts(channel: ClientChannel, view: View): TemplateResult {
  const posts = view.snapshot.channels.filter(({ parent_id }) => parent_id === channel.id);
  return html`<li>${renderChannel(channel, view)}
    ${
      posts.length > 0
        ? html`<ul class="threads">${posts.map((post) => html`<li>${renderChannel(post, view)}</li>`)}</ul>`
        : nothing
    }
  </li>`;
}

function renderChannel(channel: ClientChannel, view: View): TemplateResult {
  const { unread, channelId } = view.state;
  const pings = unread.get(channel.id);
  return html`<button type="button" class="channel ${pings === undefined ? '' : 'unread'}" data-channel=${channel.name}
    aria-current=${channel.id === channelId ? 'page' : 'false'} @click=${() => view.actions.openChannel(channel.id)}>
    ${icons[channel.kind]}<span>${channel.name}</span>
    ${pings ? html`<span class="badge" aria-label=${`${pings} mentions`}>${pings}</span>` : nothing}
  </button>`;
}

function renderMe(view: View): TemplateResult {
  const { me } = view.snapshot;
  return html`<div class="me">
    <button type="button" class="me-button" aria-haspopup="menu" aria-expanded=${view.state.layer?.kind === 'people'}
      title="Switch person" @click=${() => view.openPeople()}>
      <img src=${toAvatarUrl(me)} alt=""><span class="option-text"><span>${me.display_name}</span><small>${describeRole(me.moderator)}</small></span>
      ${icons.chevron}
    </button>
    <button type="button" class="icon-button" aria-label=${view.theme === 'dark' ? 'Light theme' : 'Dark theme'}
      @click=${() => view.toggleTheme()}>${view.theme === 'dark' ? icons.sun : icons.moon}</button>
  </div>`;
}

export const describeRole = (moderator: boolean): string => (moderator ? 'Moderator' : 'Member');
