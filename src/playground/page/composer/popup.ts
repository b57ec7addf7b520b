import type { Suggestion } from './directory.ts';
import type { Invocation } from './invocation.ts';

export type PopupItem =
  | { kind: 'command'; label: string; detail: string; invocation: Invocation }
  | { kind: 'option'; label: string; detail: string; name: string }
  | { kind: 'value'; label: string; detail: string; suggestion: Suggestion };

/** The list above the composer. */
export interface Popup {
  title: string;
  status: 'closed' | 'ready' | 'loading' | 'failed';
  items: readonly PopupItem[];
  /** The item that Tab and Enter pick; -1 for none. */
  active: number;
}

export const closedPopup: Popup = { title: '', status: 'closed', items: [], active: -1 };

export const listCommands = (invocations: readonly Invocation[]): Popup => ({
  title: 'Commands',
  status: 'ready',
  items: invocations.map((invocation) => ({
    kind: 'command',
    label: `/${invocation.name}`,
    detail: invocation.description,
    invocation,
  })),
  active: invocations.length > 0 ? 0 : -1,
});

export const listSuggestions = (title: string, suggestions: readonly Suggestion[]): Popup => ({
  title,
  status: 'ready',
  items: suggestions.map((suggestion) => ({
    kind: 'value',
    label: suggestion.label,
    detail: suggestion.detail,
    suggestion,
  })),
  active: suggestions.length > 0 ? 0 : -1,
});

/** Optional options are offered; none is preselected until its name is typed, so that Enter runs the command. */
export function listOptions(options: readonly { name: string; description: string }[], typed: string): Popup {
  const wanted = typed.replace(/:\s*$/, '').trim().toLowerCase();
  const offered = options.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  if (offered.length === 0) return closedPopup;
  return {
    title: 'Options',
    status: 'ready',
    items: offered.map(({ name, description }) => ({
      kind: 'option',
      label: name,
      detail: description,
      name,
    })),
    active: wanted ? 0 : -1,
  };
}

/** Moves the highlight, around the ends. */
export function moveActive(popup: Popup, step: 1 | -1): Popup {
  const { items, active } = popup;
  if (items.length === 0) return popup;
  const from = active < 0 && step < 0 ? 0 : active;
  return { ...popup, active: (from + step + items.length) % items.length };
}
