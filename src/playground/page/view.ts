import type { Snapshot } from '../protocol.ts';
import type { Actions } from './actions.ts';
import type { Composer } from './composer/composer.ts';
import type { Keyboard } from './composer/keyboard.ts';
import type { MarkdownContext } from './markdown/render.ts';
import type { Theme } from './memory.ts';
import type { MenuTarget, State } from './store.ts';

/** What every part of the page is drawn from, and what it can set off. */
export interface View {
  state: State;
  /** Present from the first connection on; nothing but a splash is drawn before. */
  snapshot: Snapshot;
  actions: Actions;
  composer: Composer;
  keyboard: Keyboard;
  markdown: MarkdownContext;
  theme: Theme;
  toggleTheme: () => void;
  /** Opens a context menu at a place, or closes what lies above the chat. */
  openMenu: (target: MenuTarget, x: number, y: number) => void;
  openPeople: () => void;
  closeLayer: () => void;
  setDrawer: (drawer: State['drawer']) => void;
  setReplyTo: (message: State['replyTo']) => void;
}
