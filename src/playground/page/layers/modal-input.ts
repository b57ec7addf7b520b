import type { APISelectMenuComponent, APITextInputComponent } from 'discord.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Snapshot } from '../../protocol.ts';
import { toOptions } from '../messages/message-components.ts';
import type { ModalInput } from './modal-form.ts';

/** Discord's number for a short text input; the other style is a paragraph. */
const SHORT = 1;

/** Draws an input with its label; the first gets the focus. */
export function renderModalInput(input: ModalInput, first: boolean, snapshot: Snapshot): TemplateResult {
  const required = (input.kind === 'text' ? input.text.required : input.select.required) ?? true;
  const caption = html`<span>${input.label}${required ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</span>
    ${input.description ? html`<small>${input.description}</small>` : nothing}`;
  // A click inside of a label would also press the select's button, hence none around a select.
  return input.kind === 'text'
    ? html`<label class="modal-input">${caption} ${renderTextInput(input.text, required, first)}</label>`
    : html`<div class="modal-input">${caption} ${renderSelect(input.select, input.label, snapshot)}</div>`;
}

const renderSelect = (select: APISelectMenuComponent, label: string, snapshot: Snapshot): TemplateResult =>
  html`<select-menu id="modal-${select.custom_id}" data-name=${select.custom_id} .options=${toOptions(select, snapshot)}
    .placeholder=${select.placeholder ?? label} .min=${select.min_values ?? 1} .max=${select.max_values ?? 1}></select-menu>`;

function renderTextInput(text: APITextInputComponent, required: boolean, first: boolean): TemplateResult {
  const { custom_id, style, placeholder, value = '', min_length, max_length } = text;
  return style === SHORT
    ? html`<input type="text" name=${custom_id} value=${value} placeholder=${placeholder ?? ''} ?required=${required}
        minlength=${min_length ?? nothing} maxlength=${max_length ?? 4000} autocomplete="off" ?autofocus=${first}>`
    : html`<textarea name=${custom_id} rows="4" ?autofocus=${first} placeholder=${placeholder ?? ''} ?required=${required}
        minlength=${min_length ?? nothing} maxlength=${max_length ?? 4000} .defaultValue=${value}></textarea>`;
}
