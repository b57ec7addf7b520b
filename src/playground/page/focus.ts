import { openDraft, type State } from './store.ts';

/** Moves the focus to where the draft has it whenever that place changes, and back when what covers it closes. */
export function createFocus() {
  let place = '';
  let covered = false;
  let opener: Element | null = null;
  return {
    /** Before drawing: remembers who opened what will cover the chat. */
    before(state: State): void {
      if (isCovered(state) && !covered) opener = document.activeElement;
    },
    /** After drawing. */
    after(state: State): void {
      if (!state.channelId) return;
      const now = describePlace(state);
      const moved = now !== place;
      if (isCovered(state)) {
        if (!covered) focusDrawer(state);
      } else {
        if (covered && !moved && opener instanceof HTMLElement) focusOn(opener);
        else if (moved && (place !== '' || !isTouch())) focusComposer();
        place = now;
      }
      covered = isCovered(state);
      document.querySelector('#popup-list [aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    },
  };
}

const isCovered = ({ layer, drawer }: State): boolean => layer !== undefined || drawer !== undefined;

/** Menus and dialogs take the focus themselves. */
function focusDrawer({ drawer }: State): void {
  const id = drawer === 'channels' ? 'sidebar' : 'members';
  if (drawer) document.querySelector<HTMLElement>(`#${id} button`)?.focus();
}

function describePlace(state: State): string {
  const draft = openDraft(state);
  const inside =
    draft.kind === 'text' ? '' : `${draft.invocation.name}:${draft.focused}:${draft.entries.length}`;
  return [state.channelId, state.replyTo?.id, inside].join('|');
}

function focusComposer(): void {
  const place = document.querySelector<HTMLElement>('[data-composer-focus]');
  if (place && place !== document.activeElement) focusOn(place);
}

/**
 * The caret is set as well: after a dialog, Chromium gives the focus back before the dialog's own selection
 * is gone, and now and then takes no text without a caret.
 */
function focusOn(element: HTMLElement): void {
  element.focus();
  if (element instanceof HTMLTextAreaElement)
    element.setSelectionRange(element.value.length, element.value.length);
}

/** There the focus would bring up the keyboard, unasked. */
const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;
