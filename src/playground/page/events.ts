import type { ClientEvent, ClientMessage, Snapshot } from '../protocol.ts';
import { FLAG } from './discord-numbers.ts';
import type { State } from './store.ts';

/**
 * What an event of the server changes. New commands have to be fetched, which is no matter of state alone, and
 * failures are told by the answer to the request that failed.
 */
export function applyEvent(state: State, event: ClientEvent): Partial<State> {
  switch (event.type) {
    case 'ready':
      return { connection: 'open', snapshot: nameDirectMessages(event.snapshot) };
    case 'message_create':
      return receive(state, event.message);
    case 'message_update':
      return event.message.channel_id === state.channelId
        ? { messages: upsert(state.messages, event.message) }
        : {};
    case 'message_delete':
      return { messages: state.messages.filter(({ id }) => id !== event.message_id) };
    case 'channel_update':
      return withSnapshot(state, ({ channels }) => ({
        channels: channels.some(({ id }) => id === event.channel.id)
          ? channels.map((channel) => (channel.id === event.channel.id ? event.channel : channel))
          : [...channels, event.channel],
      }));
    case 'bot_update':
      return withSnapshot(state, ({ bot }) => ({ bot: { ...bot, online: event.online } }));
    default:
      return {};
  }
}

/** Direct messages go by the name of whom they are with. */
const nameDirectMessages = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  channels: snapshot.channels.map((channel) =>
    channel.kind === 'dm' ? { ...channel, name: snapshot.bot.display_name } : channel,
  ),
});

/** Inserts by id, which is also the order in time; an id that is there already is replaced. */
export function upsert(messages: readonly ClientMessage[], message: ClientMessage): ClientMessage[] {
  const others = messages.filter(({ id }) => id !== message.id);
  const after = others.findLastIndex(({ id }) => isOlder(id, message.id));
  return others.toSpliced(after + 1, 0, message);
}

/** Whether the reader is pinged: by name, by a role or by everyone. */
export function pingsReader({ pings }: ClientMessage, { me }: Snapshot): boolean {
  return pings.everyone || pings.users.includes(me.id) || pings.roles.some((role) => me.roles.includes(role));
}

/** Snowflakes are numbers that are too long for one. */
const isOlder = (one: string, other: string): boolean =>
  one.length === other.length ? one < other : one.length < other.length;

function receive(state: State, message: ClientMessage): Partial<State> {
  if (message.channel_id !== state.channelId) return { unread: countUnread(state, message) };
  return { messages: upsert(state.messages, message), announcement: describe(message) };
}

function countUnread(state: State, message: ClientMessage): State['unread'] {
  const pinged = state.snapshot && pingsReader(message, state.snapshot) ? 1 : 0;
  const before = state.unread.get(message.channel_id) ?? 0;
  return new Map(state.unread).set(message.channel_id, before + pinged);
}

function describe(message: ClientMessage): string {
  const author = message.author.global_name ?? message.author.username;
  if ((message.flags ?? 0) & FLAG.thinking) return `${author} is thinking`;
  const [embed] = message.embeds;
  const text = [message.content, embed?.title, embed?.description].filter(Boolean).join('. ');
  return `${author}: ${text.slice(0, 300)}`;
}

function withSnapshot(state: State, change: (snapshot: Snapshot) => Partial<Snapshot>): Partial<State> {
  return state.snapshot ? { snapshot: { ...state.snapshot, ...change(state.snapshot) } } : {};
}
