import { openDraft, type Store } from '../store.ts';
import type { Composer } from './composer.ts';
import { isEmpty } from './draft.ts';
import { moveActive } from './popup.ts';

/** What keys do in the composer: the same as in Discord's client. */
export function createKeyboard(store: Store, composer: Composer) {
  /** Keys that belong to the list above; whether the key was one. */
  const operatePopup = (event: KeyboardEvent): boolean => {
    const { popup } = store.state;
    if (popup.status === 'closed') return false;
    if (event.key === 'Escape') composer.closePopup();
    else if (event.key === 'ArrowDown') store.update({ popup: moveActive(popup, 1) });
    else if (event.key === 'ArrowUp') store.update({ popup: moveActive(popup, -1) });
    else return pickActive(event);
    return true;
  };

  const pickActive = (event: KeyboardEvent): boolean => {
    const item = store.state.popup.items[store.state.popup.active];
    const picks = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
    if (!item || !picks) return false;
    composer.pick(item);
    return true;
  };

  const operateText = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter' && !event.shiftKey) composer.send();
    else if (event.key === 'Escape' && store.state.replyTo) store.update({ replyTo: undefined });
    else return false;
    return true;
  };

  const operateCommand = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter') composer.send();
    else if (event.key === 'Escape') composer.cancel();
    else if (event.key === 'Tab') return tab(event.shiftKey);
    else if (event.key === 'Backspace') return erase();
    else if (event.key === 'ArrowLeft' && isCaretAt(event.target, 'start')) composer.moveBack();
    else if (event.key === 'ArrowRight' && isCaretAt(event.target, 'end')) composer.moveOn();
    else return false;
    return true;
  };

  /** At the ends of the command, Tab leaves the composer as it does everywhere else. */
  const tab = (back: boolean): boolean => {
    const draft = openDraft(store.state);
    if (draft.kind !== 'command') return false;
    if (draft.focused === (back ? 0 : draft.entries.length)) return false;
    if (back) composer.moveBack();
    else composer.moveOn();
    return true;
  };

  /** In an empty place: takes the option away, or the command when it has to stay. */
  const erase = (): boolean => {
    const draft = openDraft(store.state);
    if (draft.kind !== 'command') return false;
    const entry = draft.entries[draft.focused];
    if (entry ? !isEmpty(entry) : draft.tail !== '') return false;
    if (entry && !entry.option.required) composer.removeEntry(draft.focused);
    else if (draft.focused > 0) composer.moveBack();
    else composer.reopenPicker(draft);
    return true;
  };

  return (event: KeyboardEvent): void => {
    // Buttons beside the text are pressed by their own keys.
    if (event.isComposing || event.target instanceof HTMLButtonElement) return;
    const operate = openDraft(store.state).kind === 'text' ? operateText : operateCommand;
    if (operatePopup(event) || operate(event)) event.preventDefault();
  };
}

export type Keyboard = ReturnType<typeof createKeyboard>;

function isCaretAt(target: EventTarget | null, end: 'start' | 'end'): boolean {
  if (!(target instanceof HTMLInputElement) || target.type !== 'text') return false;
  const { selectionStart, selectionEnd, value } = target;
  return selectionStart === selectionEnd && selectionStart === (end === 'start' ? 0 : value.length);
}
