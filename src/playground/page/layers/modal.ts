import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { toAvatarUrl } from '../avatar.ts';
import { icons } from '../icons.ts';
import type { Layer } from '../store.ts';
import type { View } from '../view.ts';
import { readFields, toInputs } from './modal-form.ts';
import { renderModalInput } from './modal-input.ts';

type ModalLayer = Extract<Layer, { kind: 'modal' }>;

/**
 * Draws a modal as a native dialog, which keeps the focus inside and closes on Escape. The ready-made one
 * does not tell what was typed into it.
 */
export function renderModal({ interactionId, modal, failure }: ModalLayer, view: View): TemplateResult {
  const { bot } = view.snapshot;
  const inputs = toInputs(modal);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    void view.actions.submitModal(interactionId, readFields(event.currentTarget, inputs));
  };
  return html`<dialog class="modal" aria-labelledby="modal-title" data-interaction=${interactionId}
    @close=${view.closeLayer} ${ref(show)}>
    <form @submit=${submit}>
      <header><img src=${toAvatarUrl(bot)} alt=""><h2 id="modal-title">${modal.title}</h2>
        <button type="button" class="icon-button" aria-label="Close" @click=${view.closeLayer}>${icons.close}</button></header>
      <p class="modal-warning">This form will be submitted to <strong>${bot.display_name}</strong>. Do not share
        passwords or other sensitive information.</p>
      <div class="modal-inputs">${inputs.map((input, index) => renderModalInput(input, index === 0, view.snapshot))}</div>
      ${failure ? html`<p class="failure" role="alert">${failure}</p>` : nothing}
      <footer><button type="button" class="button" @click=${view.closeLayer}>Cancel</button>
        <button type="submit" class="button primary">Submit</button></footer>
    </form>
  </dialog>`;
}

/** Opens the dialog once it is in the page. */
function show(element: Element | undefined): void {
  if (element instanceof HTMLDialogElement && !element.open) {
    queueMicrotask(() => element.isConnected && element.showModal());
  }
}
