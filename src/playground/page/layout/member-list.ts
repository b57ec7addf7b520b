import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { ClientMember } from '../../protocol.ts';
import { toAvatarUrl } from '../avatar.ts';
import { icons } from '../icons.ts';
import { openMenuBelow } from '../messages/message.ts';
import { findColor } from '../people.ts';
import type { View } from '../view.ts';

/** Draws who is here; a click or a right click on someone opens what can be done with them. */
export function renderMemberList(view: View): TemplateResult {
  const { members } = view.snapshot;
  return html`<aside class="members ${view.state.drawer === 'members' ? 'open' : ''}" id="members" aria-label="Members">
    <h2>Members — ${members.length}</h2>
    <ul>${members.map((member) => html`<li>${renderMember(member, view)}</li>`)}</ul>
  </aside>`;
}

function renderMember(member: ClientMember, view: View): TemplateResult {
  const open = (event: Event) => {
    event.preventDefault();
    openMenuBelow(event, { kind: 'user', user: member }, view);
  };
  const online = !member.bot || view.snapshot.bot.online;
  return html`<button type="button" class="member" aria-haspopup="menu" @click=${open} @contextmenu=${open}>
    <span class="presence ${online ? 'online' : ''}"><img src=${toAvatarUrl(member)} alt=""></span>
    <span class="member-name" style=${styleMap({ color: findColor(member, view.snapshot) })}>${member.display_name}</span>
    ${member.bot ? html`<span class="tag">App</span>` : nothing}
    ${member.moderator ? html`<span class="tag muted" title="Moderator">${icons.check}</span>` : nothing}
  </button>`;
}
