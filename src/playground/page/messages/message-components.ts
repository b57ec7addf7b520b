import type { APIButtonComponent, APIComponentInMessageActionRow, APISelectMenuComponent } from 'discord.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ClientMessage, Snapshot } from '../../protocol.ts';
import { type Suggestion, suggestChannels, suggestMembers, suggestRoles } from '../composer/directory.ts';
import { BUTTON, COMPONENT } from '../discord-numbers.ts';
import type { View } from '../view.ts';
import type { SelectOption } from './select-menu.ts';

const LOOKS: Readonly<Record<number, string>> = {
  [BUTTON.primary]: 'primary',
  [BUTTON.success]: 'success',
  [BUTTON.danger]: 'destructive',
};

/** Draws a message's rows of buttons and selects, and why the last use of one failed. */
export function renderComponents(message: ClientMessage, view: View) {
  const rows = (message.components ?? []).flatMap((row) =>
    row.type === COMPONENT.row ? [row.components] : [],
  );
  if (rows.length === 0) return nothing;
  const failure = view.state.failures.get(message.id);
  return html`<div slot="components" class="components">
    ${rows.map(
      (row) =>
        html`<discord-action-row>${row.map((one) => renderComponent(one, message, view))}</discord-action-row>`,
    )}
    ${failure ? html`<p class="failure" role="alert">${failure}</p>` : nothing}
  </div>`;
}

const renderComponent = (component: APIComponentInMessageActionRow, message: ClientMessage, view: View) =>
  component.type === COMPONENT.button
    ? renderButton(component, message, view)
    : renderSelect(component, message, view);

function renderButton(button: APIButtonComponent, message: ClientMessage, view: View): TemplateResult {
  const { disabled = false } = button;
  const label = 'label' in button ? button.label : undefined;
  const emoji = 'emoji' in button ? button.emoji?.name : undefined;
  const url = 'url' in button ? button.url : undefined;
  const customId = 'custom_id' in button ? button.custom_id : undefined;
  const busy = customId !== undefined && view.state.busy === `${message.id}:${customId}`;
  const press = () => {
    if (!disabled && !busy && customId) void view.actions.useComponent(message, customId);
  };
  return html`<discord-button .type=${LOOKS[button.style] ?? 'secondary'} .url=${url} ?disabled=${disabled || busy}
    aria-busy=${busy} @click=${press} ${ref((element) => disableInside(element, disabled))}
    >${emoji ? html`<span class="button-emoji">${emoji}</span>` : nothing}${label}</discord-button>`;
}

/** The component only draws a disabled button; the keyboard and screen readers have to be told as well. */
function disableInside(element: Element | undefined, disabled: boolean): void {
  if (!element || !('updateComplete' in element)) return;
  void Promise.resolve(element.updateComplete).then(() => {
    element.shadowRoot?.querySelector('button')?.toggleAttribute('disabled', disabled);
  });
}

function renderSelect(select: APISelectMenuComponent, message: ClientMessage, view: View): TemplateResult {
  const choose = ({ detail }: CustomEvent<string[]>) =>
    void view.actions.useComponent(message, select.custom_id, detail);
  return html`<select-menu id="select-${message.id}-${select.custom_id}" .options=${toOptions(select, view.snapshot)}
    .placeholder=${select.placeholder ?? 'Make a selection'} .min=${select.min_values ?? 1}
    .max=${select.max_values ?? 1} ?disabled=${select.disabled ?? false} @choose=${choose}></select-menu>`;
}

/** What a select of any kind offers. */
export function toOptions(select: APISelectMenuComponent, directory: Snapshot): SelectOption[] {
  if (select.type === COMPONENT.stringSelect) {
    return select.options.map(({ label, value, description, default: selected }) => ({
      label,
      value,
      detail: description ?? '',
      selected: selected ?? false,
    }));
  }
  const defaults = (select.default_values ?? []).map(({ id }) => id);
  return suggest(select.type, directory).map(({ label, detail, value, avatar }) => {
    const id = String(value);
    return { label, detail, value: id, selected: defaults.includes(id), ...(avatar ? { avatar } : {}) };
  });
}

function suggest(type: number, directory: Snapshot): Suggestion[] {
  if (type === COMPONENT.channelSelect) return suggestChannels(directory, '');
  if (type === COMPONENT.roleSelect) return suggestRoles(directory, '');
  if (type === COMPONENT.userSelect) return suggestMembers(directory, '');
  return [...suggestMembers(directory, ''), ...suggestRoles(directory, '')];
}
