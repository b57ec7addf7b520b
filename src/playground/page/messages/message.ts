import { html, nothing, type TemplateResult } from 'lit';
import type { ClientMessage } from '../../protocol.ts';
import { toAvatarUrl } from '../avatar.ts';
import { FLAG } from '../discord-numbers.ts';
import { pingsReader } from '../events.ts';
import { formatMoment, formatTime } from '../format.ts';
import { icons } from '../icons.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { findColor, toMember } from '../people.ts';
import type { MenuTarget } from '../store.ts';
import type { View } from '../view.ts';
import { renderEphemeralNote, renderThinking } from './activity.ts';
import { renderAttachments } from './attachments.ts';
import { renderEmbed } from './embed.ts';
import { renderComponents } from './message-components.ts';
import { renderOrigin } from './origin.ts';

/** Draws one message; `grouped` ones leave out the author, whose last message is right above. */
export function renderMessage(message: ClientMessage, grouped: boolean, view: View): TemplateResult {
  const author = toMember(message.author, view.snapshot);
  const has = (flag: number) => ((message.flags ?? 0) & flag) !== 0;
  const moment = grouped ? formatTime(message.timestamp) : formatMoment(message.timestamp);
  return html`<discord-message data-message-id=${message.id} role="article" aria-label=${`${author.display_name}, ${moment}`}
    class=${has(FLAG.ephemeral) ? 'ephemeral' : ''}
    .author=${author.display_name} .avatar=${toAvatarUrl(author)} ?bot=${author.bot} .timestamp=${moment}
    .roleColor=${findColor(author, view.snapshot)} ?edited=${message.edited_timestamp !== null && !has(FLAG.thinking)}
    ?highlight=${pingsReader(message, view.snapshot)} ?message-body-only=${grouped}
    @contextmenu=${(event: MouseEvent) => openMenu(event, message, view)}
    @click=${(event: MouseEvent) => openProfile(event, message, view)}>
    ${renderOrigin(message, view)}
    ${has(FLAG.thinking) ? renderThinking(author.display_name) : renderContent(message, view)}
    ${renderAttachments(message)} ${message.embeds.map((embed) => renderEmbed(embed, message, view))}
    ${renderComponents(message, view)} ${renderTools(message, view)}
    ${has(FLAG.ephemeral) ? renderEphemeralNote(() => void view.actions.dismiss(message)) : nothing}
  </discord-message>`;
}

const renderContent = ({ content }: ClientMessage, view: View) =>
  content ? html`<div class="markdown">${renderMarkdown(content, view.markdown)}</div>` : nothing;

function renderTools(message: ClientMessage, view: View): TemplateResult {
  const more = (event: MouseEvent) => openMenuBelow(event, { kind: 'message', message }, view);
  return html`<div slot="reactions" class="message-tools">
    <button type="button" class="icon-button" aria-label="Reply" title="Reply"
      @click=${() => view.setReplyTo(message)}>${icons.reply}</button>
    <button type="button" class="icon-button" aria-label="More" title="More" aria-haspopup="menu"
      @click=${more}>${icons.more}</button>
  </div>`;
}

/** Opens a menu at the button that was pressed. */
export function openMenuBelow(event: Event, target: MenuTarget, view: View): void {
  event.stopPropagation();
  if (!(event.currentTarget instanceof Element)) return;
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  view.openMenu(target, left, bottom);
}

/** Name and picture stand for the person, everything else for the message. Links keep the browser's menu. */
function openMenu(event: MouseEvent, message: ClientMessage, view: View): void {
  if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const target: MenuTarget = isOnAuthor(event)
    ? { kind: 'user', user: toMember(message.author, view.snapshot) }
    : { kind: 'message', message };
  view.openMenu(target, event.clientX, event.clientY);
}

function openProfile(event: MouseEvent, message: ClientMessage, view: View): void {
  if (!isOnAuthor(event)) return;
  view.openMenu(
    { kind: 'user', user: toMember(message.author, view.snapshot) },
    event.clientX,
    event.clientY,
  );
}

const isOnAuthor = (event: Event): boolean =>
  event
    .composedPath()
    .some(
      (node) => node instanceof Element && node.matches('.discord-author-avatar, .discord-author-username'),
    );
