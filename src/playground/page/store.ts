import type {
  ClientChannel,
  ClientCommand,
  ClientMember,
  ClientMessage,
  ClientModal,
  Snapshot,
} from '../protocol.ts';
import type { Directory } from './composer/directory.ts';
import { type Draft, emptyDraft } from './composer/draft.ts';
import { closedPopup, type Popup } from './composer/popup.ts';

/** A command that was sent and has not been answered: shown in its channel until it is. */
export interface Activity {
  id: number;
  channelId: string;
  label: string;
  /** The message that was the newest then: the place in the list. */
  after: string | undefined;
  /** `undefined` while the answer is awaited. */
  failure: string | undefined;
}

export type MenuTarget = { kind: 'message'; message: ClientMessage } | { kind: 'user'; user: ClientMember };

/** What lies above the chat; at most one at a time. */
export type Layer =
  | { kind: 'menu'; target: MenuTarget; x: number; y: number }
  | { kind: 'people' }
  | { kind: 'modal'; interactionId: string; modal: ClientModal; failure: string | undefined };

export interface State {
  connection: 'connecting' | 'open' | 'lost';
  snapshot: Snapshot | undefined;
  channelId: string | undefined;
  /** The open channel's, oldest first. */
  messages: readonly ClientMessage[];
  commands: readonly ClientCommand[];
  drafts: ReadonlyMap<string, Draft>;
  popup: Popup;
  replyTo: ClientMessage | undefined;
  activities: readonly Activity[];
  /** The component in use, as `message id:custom id`. */
  busy: string | undefined;
  /** Why the last use of a message's components failed, by message id. */
  failures: ReadonlyMap<string, string>;
  /** Channels with something new; the number counts pings. */
  unread: ReadonlyMap<string, number>;
  layer: Layer | undefined;
  /** What slides in on a narrow screen; on a wide one the channels are always there. */
  drawer: 'channels' | 'members' | undefined;
  /** What a screen reader is told. */
  announcement: string;
}

export interface Store {
  readonly state: State;
  readonly update: (patch: Partial<State>) => void;
}

const initial: State = {
  connection: 'connecting',
  snapshot: undefined,
  channelId: undefined,
  messages: [],
  commands: [],
  drafts: new Map(),
  popup: closedPopup,
  replyTo: undefined,
  activities: [],
  busy: undefined,
  failures: new Map(),
  unread: new Map(),
  layer: undefined,
  drawer: undefined,
  announcement: '',
};

/** Holds the page's state; `onChange` runs once after any number of updates within a task. */
export function createStore(onChange: (state: State) => void): Store {
  let state = initial;
  let scheduled = false;
  return {
    get state() {
      return state;
    },
    update(patch) {
      state = { ...state, ...patch };
      if (scheduled) return;
      scheduled = true;
      queueMicrotask(() => {
        scheduled = false;
        onChange(state);
      });
    },
  };
}

export const openChannel = (state: State): ClientChannel | undefined =>
  state.snapshot?.channels.find((channel) => channel.id === state.channelId);

export const findMember = (state: State, id: string): ClientMember | undefined =>
  state.snapshot?.members.find((member) => member.id === id);

/** What options can point at; nothing before the first snapshot. */
export const directoryOf = ({ snapshot }: State): Directory =>
  snapshot ?? { members: [], roles: [], channels: [] };

export const openDraft = (state: State): Draft => state.drafts.get(state.channelId ?? '') ?? emptyDraft;

/** The drafts with the open channel's replaced. */
export const withDraft = (state: State, draft: Draft): ReadonlyMap<string, Draft> =>
  new Map(state.drafts).set(state.channelId ?? '', draft);
