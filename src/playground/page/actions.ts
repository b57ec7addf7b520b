import type { ClientMessage, FailureReason, Outcome, RunCommand } from '../protocol.ts';
import { type Api, RefusalError } from './api.ts';
import { closedPopup } from './composer/popup.ts';
import { upsert } from './events.ts';
import { rememberPerson } from './memory.ts';
import type { State, Store } from './store.ts';

/** Everything that a person can do besides typing. None of these throws: faults become state to be shown. */
export function createActions(store: Store, api: Api, reconnect: () => void) {
  let activities = 0;

  const say = async (channelId: string, content: string, replyTo?: string) => {
    try {
      const body = { channel_id: channelId, content, ...(replyTo ? { reply_to: replyTo } : {}) };
      showMessage(store, await api.say(body));
    } catch (error) {
      addActivity(channelId, 'Message', describe(error));
    }
  };

  const addActivity = (channelId: string, label: string, failure?: string): number => {
    activities += 1;
    const after = store.state.messages.at(-1)?.id;
    const activity = { id: activities, channelId, label, after, failure };
    store.update({ activities: [...store.state.activities, activity] });
    return activities;
  };

  const dismissActivity = (id: number) =>
    store.update({ activities: store.state.activities.filter((activity) => activity.id !== id) });

  const failActivity = (id: number, failure: string) =>
    store.update({
      activities: store.state.activities.map((activity) =>
        activity.id === id ? { ...activity, failure } : activity,
      ),
    });

  const run = async (label: string, body: RunCommand) => {
    const id = addActivity(body.channel_id, label);
    try {
      const outcome = await api.run(body);
      if (outcome.result === 'failed') failActivity(id, explain(outcome.reason));
      else dismissActivity(id);
      showOutcome(store, outcome);
    } catch (error) {
      failActivity(id, describe(error));
    }
  };

  const useComponent = async (message: ClientMessage, customId: string, values?: string[]) => {
    const failures = new Map(store.state.failures);
    failures.delete(message.id);
    store.update({ busy: `${message.id}:${customId}`, failures });
    const failure = await attempt(store, () =>
      api.useComponent({ message_id: message.id, custom_id: customId, ...(values ? { values } : {}) }),
    );
    if (failure) store.update({ failures: new Map(store.state.failures).set(message.id, failure) });
    store.update({ busy: undefined });
  };

  const submitModal = async (interactionId: string, fields: Record<string, string | string[]>) => {
    const failure = await attempt(store, () => api.submitModal({ interaction_id: interactionId, fields }));
    const { layer } = store.state;
    if (layer?.kind !== 'modal' || layer.interactionId !== interactionId) return;
    store.update({ layer: failure ? { ...layer, failure } : undefined });
  };

  const openChannel = async (channelId: string) => {
    const unread = new Map(store.state.unread);
    unread.delete(channelId);
    const fresh = {
      messages: [],
      replyTo: undefined,
      popup: closedPopup,
      layer: undefined,
      drawer: undefined,
    };
    store.update({ ...fresh, channelId, unread });
    await refresh();
  };

  /** Fetches the open channel's messages and commands: after opening it, and after every reconnection. */
  const refresh = async () => {
    const { channelId } = store.state;
    if (!channelId) return;
    try {
      const [messages, commands] = await Promise.all([api.messages(channelId), api.commands(channelId)]);
      if (store.state.channelId === channelId) store.update({ messages, commands });
    } catch {
      store.update({ announcement: 'The messages could not be loaded.' });
    }
  };

  return {
    say,
    run,
    useComponent,
    submitModal,
    dismissActivity,
    openChannel,
    refresh,
    async dismiss(message: ClientMessage) {
      store.update({ messages: store.state.messages.filter(({ id }) => id !== message.id) });
      // What the server still has comes back.
      await api.dismiss({ message_id: message.id }).catch(refresh);
    },
    /** Resolves with what the server objected to, if it did. */
    async createPost(forum: string, name: string, content: string): Promise<string | undefined> {
      try {
        const post = await api.createPost({ channel_id: forum, name, content });
        await openChannel(post.id);
        return undefined;
      } catch (error) {
        return describe(error);
      }
    },
    switchPerson(id: string) {
      rememberPerson(id);
      store.update({
        layer: undefined,
        messages: [],
        activities: [],
        failures: new Map(),
        unread: new Map(),
      });
      reconnect();
    },
  };
}

export type Actions = ReturnType<typeof createActions>;

/** In Discord's words. */
export const explain = (reason: FailureReason): string =>
  reason === 'timeout' ? 'The application did not respond' : 'The application is offline';

async function attempt(store: Store, act: () => Promise<Outcome>): Promise<string | undefined> {
  try {
    const outcome = await act();
    if (outcome.result === 'failed') return explain(outcome.reason);
    showOutcome(store, outcome);
    return undefined;
  } catch (error) {
    return describe(error);
  }
}

function showOutcome(store: Store, outcome: Outcome): void {
  if (outcome.result === 'modal') {
    const { interaction_id: interactionId, modal } = outcome;
    store.update({ layer: { kind: 'modal', interactionId, modal, failure: undefined } });
  } else if (outcome.result !== 'failed' && outcome.message) showMessage(store, outcome.message);
}

/** The same message arrives as an event too: the newer of the two stays. */
function showMessage({ state, update }: Store, message: ClientMessage): void {
  if (message.channel_id !== state.channelId || isStale(state, message)) return;
  update({ messages: upsert(state.messages, message) });
}

function isStale({ messages }: State, message: ClientMessage): boolean {
  const known = messages.find(({ id }) => id === message.id);
  return (known?.edited_timestamp ?? '') > (message.edited_timestamp ?? '');
}

const describe = (error: unknown): string =>
  error instanceof RefusalError ? error.message : 'The playground cannot be reached.';
