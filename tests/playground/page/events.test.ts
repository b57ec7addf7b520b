import { describe, expect, test } from 'vitest';
import { applyEvent, pingsReader, upsert } from '../../../src/playground/page/events.ts';
import { startsGroup } from '../../../src/playground/page/messages/grouping.ts';
import { createStore } from '../../../src/playground/page/store.ts';
import type { ClientMessage, Snapshot } from '../../../src/playground/protocol.ts';
import { directory } from './composer/fixtures.ts';

const author = { id: '12', username: 'brian', discriminator: '0', global_name: 'Brian', avatar: null };
const message = (id: string, more: Partial<ClientMessage> = {}): ClientMessage => ({
  id,
  channel_id: '31',
  author,
  content: 'hello',
  timestamp: '2026-06-15T12:00:00Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 0,
  pings: { everyone: false, users: [], roles: [] },
  ...more,
});

const [me = { id: '11', username: 'ada', display_name: 'Ada', bot: false, roles: [], moderator: false }] =
  directory.members;
const snapshot: Snapshot = {
  ...directory,
  me: { ...me, roles: ['21'] },
  guild: { id: '1', name: 'Lounge' },
  bot: { id: '10', username: 'bot', display_name: 'Framewise', bot: true, online: true },
};
const state = { ...createStore(() => undefined).state, snapshot, channelId: '31' };

describe('messages in a list', () => {
  test('are in order of time, whatever order they arrive in', () => {
    const ids = ['1000', '999', '1001', '1000'];
    const list = ids.reduce<ClientMessage[]>((before, id) => upsert(before, message(id)), []);
    expect(list.map(({ id }) => id)).toEqual(['999', '1000', '1001']);
  });

  test('are replaced by their newer version', () => {
    const list = upsert([message('1'), message('2')], message('1', { content: 'edited' }));
    expect(list.map(({ content }) => content)).toEqual(['edited', 'hello']);
  });

  test('of the open channel are announced, those of others are counted when they ping', () => {
    expect(applyEvent(state, { type: 'message_create', message: message('1') }).announcement).toBe(
      'Brian: hello',
    );
    const elsewhere = message('1', {
      channel_id: '32',
      pings: { everyone: false, users: ['11'], roles: [] },
    });
    const { messages, unread } = applyEvent(state, { type: 'message_create', message: elsewhere });
    expect(messages).toBeUndefined();
    expect(unread?.get('32')).toBe(1);
  });
});

test.each([
  [{ everyone: true, users: [], roles: [] }, true],
  [{ everyone: false, users: ['11'], roles: [] }, true],
  [{ everyone: false, users: [], roles: ['21'] }, true],
  [{ everyone: false, users: ['12'], roles: ['22'] }, false],
])('%j pings the reader: %s', (pings, pinged) => {
  expect(pingsReader(message('1', { pings }), snapshot)).toBe(pinged);
});

describe('a message begins a group', () => {
  test.each<[string, Partial<ClientMessage>, boolean]>([
    ['never soon after another of the same person', { timestamp: '2026-06-15T12:06:00Z' }, false],
    ['after a while', { timestamp: '2026-06-15T12:08:00Z' }, true],
    ['on another day', { timestamp: '2026-06-17T12:00:00Z' }, true],
    ['of another person', { author: { ...author, id: '13' } }, true],
    ['when it is private and the last was not', { flags: 64 }, true],
  ])('%s', (_, more, begins) => {
    expect(startsGroup(message('1'), message('2', more))).toBe(begins);
  });
});
