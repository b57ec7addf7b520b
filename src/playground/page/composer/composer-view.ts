import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ClientChannel } from '../../protocol.ts';
import { toAvatarUrl } from '../avatar.ts';
import { OPTION } from '../discord-numbers.ts';
import { icons } from '../icons.ts';
import { toMember } from '../people.ts';
import { openDraft } from '../store.ts';
import type { View } from '../view.ts';
import { type CommandDraft, type Entry, remainingOptions } from './draft.ts';
import { readFile } from './file.ts';
import { POPUP_ID, renderPopup, toItemId } from './popup-view.ts';

/** Draws the place to type in, as plain text or as a command with its options, and the list above it. */
export function renderComposer(channel: ClientChannel, view: View): TemplateResult {
  const draft = openDraft(view.state);
  return html`<div class="composer-area" @keydown=${view.keyboard} @focusout=${(event: FocusEvent) => leave(event, view)}>
    ${renderPopup(view)} ${renderReplyBar(view)}
    ${draft.kind === 'text' ? renderText(draft.text, channel, view) : renderCommand(draft, view)}
  </div>`;
}

/** The list closes when the focus goes elsewhere, as long as the page itself keeps it. */
function leave({ currentTarget, relatedTarget }: FocusEvent, view: View): void {
  const inside =
    currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  if (relatedTarget && !inside) view.composer.closePopup();
}

function renderReplyBar(view: View) {
  const { replyTo } = view.state;
  if (!replyTo) return nothing;
  return html`<div class="reply-bar"><span>Replying to <strong>${toMember(replyTo.author, view.snapshot).display_name}</strong></span>
    <button type="button" class="icon-button" aria-label="Cancel reply" @click=${() => view.setReplyTo(undefined)}>
      ${icons.close}</button></div>`;
}

function renderText(text: string, channel: ClientChannel, view: View): TemplateResult {
  const label = `Message ${channel.kind === 'dm' ? '@' : '#'}${channel.name}`;
  return html`<div class="composer">
    <textarea id="composer" rows=${Math.min(8, text.split('\n').length)} maxlength="2000" role="combobox" aria-autocomplete="list" aria-haspopup="listbox" aria-label=${label}
      placeholder=${label} autocomplete="off" autocapitalize="off" data-composer-focus aria-expanded=${view.state.popup.status !== 'closed'}
      aria-controls=${POPUP_ID} aria-activedescendant=${toItemId(view.state.popup.active)} .value=${live(text)}
      @input=${({ target }: InputEvent) => view.composer.changeText(toValue(target))}></textarea>
    ${renderSend(view)}
  </div>`;
}

function renderCommand(draft: CommandDraft, view: View): TemplateResult {
  const { bot } = view.snapshot;
  return html`<div class="composer command" role="group" aria-label=${`Command /${draft.invocation.name}`}>
    <span class="command-name"><img src=${toAvatarUrl(bot)} alt=""> /${draft.invocation.name}</span>
    ${repeat(
      draft.entries,
      ({ option }) => option.name,
      (entry, index) => renderPill(entry, index, draft, view),
    )}
    ${renderTail(draft, view)}
    <span class="composer-buttons">${renderSend(view)}
      <button type="button" class="icon-button" aria-label="Cancel command" @click=${() => view.composer.cancel()}>
        ${icons.close}</button></span>
  </div>
  ${renderErrors(draft)}`;
}

function renderPill(entry: Entry, index: number, draft: CommandDraft, view: View): TemplateResult {
  const { option, error } = entry;
  const focused = index === draft.focused;
  return html`<label class="pill ${error ? 'faulty' : ''} ${focused ? 'focused' : ''} ${entry.value === undefined ? '' : 'picked'}">
    <span class="pill-name">${option.name}</span>
    ${option.type === OPTION.attachment ? renderFileInput(index, focused, view) : renderInput(entry, index, focused, view)}
    ${
      option.required
        ? nothing
        : html`<button type="button" class="pill-remove" aria-label=${`Remove ${option.name}`} tabindex="-1"
            @click=${() => view.composer.removeEntry(index)}>${icons.close}</button>`
    }
  </label>`;
}

function renderInput(
  { option, text, error }: Entry,
  index: number,
  focused: boolean,
  view: View,
): TemplateResult {
  const { popup } = view.state;
  return html`<input type="text" role="combobox" aria-autocomplete="list" aria-haspopup="listbox" autocomplete="off" autocapitalize="off" spellcheck="false"
    data-option=${option.name} aria-label=${option.name} aria-description=${option.description}
    aria-required=${option.required ?? false} aria-invalid=${error !== undefined}
    aria-errormessage=${error ? `error-${option.name}` : nothing} aria-expanded=${focused && popup.status !== 'closed'}
    aria-controls=${POPUP_ID} aria-activedescendant=${focused ? toItemId(popup.active) : ''}
    ?data-composer-focus=${focused} size=${Math.max(4, text.length + 1)} .value=${live(text)}
    @focus=${() => view.composer.focusEntry(index)}
    @input=${({ target }: InputEvent) => view.composer.changeEntry(index, toValue(target))}>`;
}

const renderFileInput = (index: number, focused: boolean, view: View): TemplateResult =>
  html`<input type="file" ?data-composer-focus=${focused} @focus=${() => view.composer.focusEntry(index)}
    @change=${async ({ target }: Event) => {
      const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
      if (file) view.composer.attachFile(index, await readFile(file));
    }}>`;

/** The place behind the last option, where the optional ones are offered. */
function renderTail(draft: CommandDraft, view: View): TemplateResult {
  const { popup } = view.state;
  const remaining = remainingOptions(draft).length;
  const focused = draft.focused === draft.entries.length;
  return html`<input type="text" class="tail" role="combobox" aria-autocomplete="list" aria-haspopup="listbox" autocomplete="off" autocapitalize="off"
    aria-label=${remaining > 0 ? `${remaining} more options` : 'Press Enter to run the command'}
    placeholder=${remaining > 0 ? `+${remaining} optional` : ''} aria-controls=${POPUP_ID}
    aria-expanded=${focused && popup.status !== 'closed'} aria-activedescendant=${focused ? toItemId(popup.active) : ''}
    ?readonly=${remaining === 0} ?data-composer-focus=${focused} .value=${live(draft.tail)}
    @focus=${() => view.composer.focusEntry(draft.entries.length)}
    @input=${({ target }: InputEvent) => view.composer.changeTail(toValue(target))}>`;
}

const renderErrors = ({ entries }: CommandDraft) =>
  entries.map(({ option, error }) =>
    error
      ? html`<p class="failure" role="alert" id=${`error-${option.name}`}><strong>${option.name}</strong>: ${error}</p>`
      : nothing,
  );

const renderSend = (view: View): TemplateResult =>
  html`<button type="button" class="icon-button send" aria-label="Send" @click=${() => view.composer.send()}>${icons.send}</button>`;

const toValue = (target: EventTarget | null): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
