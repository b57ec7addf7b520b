import { nothing } from 'lit';
import type { View } from '../view.ts';
import { renderMenu } from './context-menu.ts';
import { renderModal } from './modal.ts';
import { renderPeople } from './people-menu.ts';

/** Draws what lies above the chat, if anything does. */
export function renderLayer(view: View) {
  const { layer } = view.state;
  switch (layer?.kind) {
    case 'menu':
      return renderMenu(layer, view);
    case 'people':
      return renderPeople(view);
    case 'modal':
      return renderModal(layer, view);
    default:
      return nothing;
  }
}
