import { render } from 'lit';
import type { ClientEvent, Snapshot } from '../protocol.ts';
import { createActions } from './actions.ts';
import { createApi } from './api.ts';
import { styleComponents } from './components.ts';
import { createComposer } from './composer/composer.ts';
import { createKeyboard } from './composer/keyboard.ts';
import { applyEvent } from './events.ts';
import { createFocus } from './focus.ts';
import { renderApp, renderSplash } from './layout/app.ts';
import { openLive } from './live.ts';
import type { MarkdownContext } from './markdown/render.ts';
import { recallPerson, recallTheme, rememberTheme } from './memory.ts';
import './messages/select-menu.ts';
import { createStore, type State } from './store.ts';
import type { View } from './view.ts';

const root = document.createElement('div');
document.querySelector('#app')?.replaceWith(root);
styleComponents();

let theme = recallTheme();
const focus = createFocus();
const store = createStore(draw);
const api = createApi(recallPerson);
const live = openLive(recallPerson, receive, () => store.update({ connection: 'lost' }));
const actions = createActions(store, api, () => live.reopen());
const composer = createComposer(store, api, actions);
const keyboard = createKeyboard(store, composer);
draw(store.state);

function draw(state: State): void {
  document.documentElement.dataset.theme = theme;
  focus.before(state);
  render(state.snapshot ? renderApp(toView(state, state.snapshot)) : renderSplash(), root);
  focus.after(state);
}

const toView = (state: State, snapshot: Snapshot): View => ({
  state,
  snapshot,
  actions,
  composer,
  keyboard,
  theme,
  markdown: toMarkdownContext(snapshot),
  toggleTheme() {
    theme = theme === 'dark' ? 'light' : 'dark';
    rememberTheme(theme);
    store.update({});
  },
  openMenu: (target, x, y) => store.update({ layer: { kind: 'menu', target, x, y } }),
  openPeople: () => store.update({ layer: { kind: 'people' } }),
  closeLayer: () => store.update({ layer: undefined }),
  setDrawer: (drawer) => store.update({ drawer }),
  setReplyTo: (replyTo) => store.update({ replyTo }),
});

const toMarkdownContext = ({ me, members, roles, channels }: Snapshot): MarkdownContext => ({
  me: me.id,
  userName: (id) => members.find((member) => member.id === id)?.display_name,
  roleName: (id) => roles.find((role) => role.id === id)?.name,
  channelName: (id) => channels.find((channel) => channel.id === id)?.name,
  openChannel: (id) => void actions.openChannel(id),
  openCommand: (name) => composer.openCommand(name),
});

function receive(event: ClientEvent): void {
  const before = store.state;
  store.update(applyEvent(before, event));
  const { snapshot } = store.state;
  if (event.type === 'ready' && snapshot) void settle(before, snapshot);
  if (event.type === 'commands_update') void actions.refresh().then(() => composer.renewDrafts());
}

/** After every connection: stays in the open channel, or in the one of its name if ids are new. */
async function settle({ snapshot, channelId, drafts }: State, { channels }: Snapshot): Promise<void> {
  const before = snapshot?.channels.find(({ id }) => id === channelId);
  const again = channels.find(({ id }) => id === channelId);
  const alike = again ?? channels.find(({ kind, name }) => kind === before?.kind && name === before?.name);
  const channel = alike ?? channels.find(({ kind }) => kind === 'text');
  if (!channel) return;
  const draft = drafts.get(channelId ?? '');
  if (!again && draft) store.update({ drafts: new Map(drafts).set(channel.id, draft) });
  await (again ? actions.refresh() : actions.openChannel(channel.id));
  composer.renewDrafts();
}
