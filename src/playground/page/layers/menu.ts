import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { icons } from '../icons.ts';

export interface MenuItem {
  label: string;
  detail?: string;
  avatar?: string;
  /** For one of several of which one holds. */
  checked?: boolean;
  act?: () => void;
  below?: readonly MenuItem[];
}

/** Draws a menu at a place of the window (at its bottom on a phone); `close` runs on Escape and a click beside. */
export function renderMenuAt(
  label: string,
  items: readonly MenuItem[],
  x: number,
  y: number,
  close: () => void,
): TemplateResult {
  return html`<div class="menu-scrim" @pointerdown=${close} @contextmenu=${(event: Event) => event.preventDefault()}></div>
    <div class="menu" role="menu" aria-label=${label} @keydown=${(event: KeyboardEvent) => operate(event, close)}
      ${ref((element) => place(element, x, y))}>${items.map(renderItem)}</div>`;
}

function renderItem({ label, detail, avatar, checked, act, below }: MenuItem): TemplateResult {
  if (below) return renderSubmenu(label, below);
  return html`<button type="button" class="menu-item" role=${checked === undefined ? 'menuitem' : 'menuitemradio'}
    aria-checked=${checked ?? nothing} tabindex="-1" @click=${act}>
    ${avatar ? html`<img src=${avatar} alt="">` : nothing}
    <span class="option-text"><span>${label}</span>${detail ? html`<small>${detail}</small>` : nothing}</span>
    ${checked ? icons.check : nothing}
  </button>`;
}

const renderSubmenu = (label: string, items: readonly MenuItem[]): TemplateResult =>
  html`<div class="submenu" @pointerenter=${(event: Event) => expand(event.currentTarget, true)}
    @pointerleave=${(event: Event) => expand(event.currentTarget, false)}>
    <button type="button" class="menu-item" role="menuitem" aria-haspopup="menu" aria-expanded="false" tabindex="-1"
      @click=${({ currentTarget }: Event) => expand(toSubmenu(currentTarget), true)}>
      <span>${label}</span>${icons.right}</button>
    <div class="menu" role="menu" aria-label=${label}>${items.map(renderItem)}</div>
  </div>`;

const toSubmenu = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('.submenu') : null;

function expand(submenu: EventTarget | null, open: boolean): void {
  if (!(submenu instanceof Element)) return;
  submenu.classList.toggle('open', open);
  submenu.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', String(open));
}

/** Keeps the menu inside the window; the first item gets the focus. */
function place(element: Element | undefined, x: number, y: number): void {
  if (!(element instanceof HTMLElement) || element.dataset.placed) return;
  element.dataset.placed = 'yes';
  // Lit calls this before the items are there.
  queueMicrotask(() => {
    const { offsetWidth: width, offsetHeight: height } = element;
    element.style.setProperty('--x', `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`);
    element.style.setProperty('--y', `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`);
    element.classList.toggle('opens-left', x + 2 * width > innerWidth);
    focusItem(element, 0);
  });
}

function operate(event: KeyboardEvent, close: () => void): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return;
  const menu = target.closest('.menu');
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (key === 'Escape' || key === 'Tab') close();
  else if (step !== 0 && menu) focusItem(menu, itemsOf(menu).indexOf(target) + step);
  else if (key === 'ArrowRight') openSubmenu(target);
  else if (key === 'ArrowLeft') leaveSubmenu(target);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function openSubmenu(target: HTMLElement): void {
  const submenu = target.closest('.submenu');
  const menu = submenu?.querySelector('.menu');
  if (!submenu || !menu || menu.contains(target)) return;
  expand(submenu, true);
  focusItem(menu, 0);
}

function leaveSubmenu(target: HTMLElement): void {
  const submenu = target.closest('.submenu');
  if (!submenu) return;
  submenu.querySelector<HTMLElement>(':scope > .menu-item')?.focus();
  expand(submenu, false);
}

const itemsOf = (menu: Element): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>(':scope > .menu-item, :scope > .submenu > .menu-item'),
];

function focusItem(menu: Element, index: number): void {
  const items = itemsOf(menu);
  items[(index + items.length) % items.length]?.focus();
}
