import { html, nothing, type TemplateResult } from 'lit';
import { toAvatarUrl } from '../avatar.ts';
import type { View } from '../view.ts';
import type { PopupItem } from './popup.ts';

export const POPUP_ID = 'popup-list';

/** The id of an item, for `aria-activedescendant`; empty for none. */
export const toItemId = (index: number): string => (index < 0 ? '' : `popup-item-${index}`);

/** Draws the list of commands, values or options above the composer. */
export function renderPopup(view: View) {
  const { popup } = view.state;
  if (popup.status === 'closed') return nothing;
  return html`<div class="popup" @pointerdown=${keepFocus}>
    <div class="popup-title">${popup.title}</div>
    ${popup.status === 'ready' ? nothing : html`<p class="popup-note" role="status">${popup.status === 'loading' ? 'Loading options…' : 'Loading options failed'}</p>`}
    ${popup.status === 'ready' && popup.items.length === 0 ? html`<p class="popup-note" role="status">No options match your search</p>` : nothing}
    <ul id=${POPUP_ID} role="listbox" aria-label=${popup.title}>
      ${popup.items.map((item, index) => renderItem(item, index, view))}
    </ul>
  </div>`;
}

function renderItem(item: PopupItem, index: number, view: View): TemplateResult {
  const active = index === view.state.popup.active;
  const avatar = toAvatar(item, view);
  return html`<li role="option" id=${toItemId(index)} aria-selected=${active} @click=${() => view.composer.pick(item)}>
    ${avatar ? html`<img src=${avatar} alt="">` : nothing}
    <span class="option-text"><span>${item.label}</span>${item.detail ? html`<small>${item.detail}</small>` : nothing}</span>
    ${item.kind === 'command' ? html`<small class="source">${view.snapshot.bot.display_name}</small>` : nothing}
  </li>`;
}

function toAvatar(item: PopupItem, { snapshot }: View): string | undefined {
  if (item.kind === 'command') return toAvatarUrl(snapshot.bot);
  return item.kind === 'value' ? item.suggestion.avatar : undefined;
}

/** A click picks without taking the focus from where one types; a touch may still scroll. */
function keepFocus(event: PointerEvent): void {
  if (event.pointerType === 'mouse') event.preventDefault();
}
