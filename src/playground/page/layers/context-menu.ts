import type { ClientCommand } from '../../protocol.ts';
import { COMMAND } from '../discord-numbers.ts';
import type { Layer, MenuTarget } from '../store.ts';
import type { View } from '../view.ts';
import { type MenuItem, renderMenuAt } from './menu.ts';

/** Draws what can be done with a message or a person; the bot's own commands are below "Apps". */
export function renderMenu({ target, x, y }: Extract<Layer, { kind: 'menu' }>, view: View) {
  const items = target.kind === 'message' ? toMessageItems(target, view) : toUserItems(target, view);
  const close = () => {
    view.closeLayer();
    view.setDrawer(undefined);
  };
  const closing = items.map((item) => withClose(item, close));
  const label = target.kind === 'message' ? 'Message' : target.user.display_name;
  return renderMenuAt(label, closing, x, y, view.closeLayer);
}

type MessageTarget = Extract<MenuTarget, { kind: 'message' }>;
type UserTarget = Extract<MenuTarget, { kind: 'user' }>;

const toMessageItems = ({ message }: MessageTarget, view: View): MenuItem[] => [
  { label: 'Reply', act: () => view.setReplyTo(message) },
  { label: 'Copy Text', act: () => copy(message.content) },
  { label: 'Copy Message ID', act: () => copy(message.id) },
  toApps(COMMAND.message, message.id, view),
];

const toUserItems = ({ user }: UserTarget, view: View): MenuItem[] => [
  { label: 'Mention', act: () => view.composer.changeText(`<@${user.id}> `) },
  { label: 'Copy User ID', act: () => copy(user.id) },
  toApps(COMMAND.user, user.id, view),
];

function toApps(type: number, targetId: string, view: View): MenuItem {
  const commands = view.state.commands.filter((command) => command.type === type);
  const below = commands.map((command) => toAppItem(command, targetId, view));
  return { label: 'Apps', below: below.length > 0 ? below : [{ label: 'No apps here' }] };
}

function toAppItem({ id, name }: ClientCommand, targetId: string, view: View): MenuItem {
  const channelId = view.state.channelId ?? '';
  return {
    label: name,
    detail: view.snapshot.bot.display_name,
    act: () => void view.actions.run(name, { channel_id: channelId, command_id: id, target_id: targetId }),
  };
}

const withClose = (item: MenuItem, close: () => void): MenuItem => ({
  ...item,
  act: () => {
    close();
    item.act?.();
  },
  ...(item.below ? { below: item.below.map((below) => withClose(below, close)) } : {}),
});

/** Browsers refuse this where the page may not use the clipboard; nothing is lost then. */
const copy = (text: string): void => void navigator.clipboard?.writeText(text).catch(() => undefined);
