import type { FailureReason } from '../protocol.ts';
import type { StoredMessage } from './world/archive.ts';
import type { Channel } from './world/channel.ts';

/** What happens in the playground; the gateway tells the bot, the page's API tells the people. */
export type PlaygroundEvent =
  | { type: 'message_create'; message: StoredMessage }
  | { type: 'message_update'; message: StoredMessage }
  | { type: 'message_delete'; message: StoredMessage }
  | { type: 'channel_create'; channel: Channel }
  | { type: 'channel_update'; channel: Channel }
  | { type: 'typing'; channelId: string; userId: string }
  | { type: 'commands_update' }
  | { type: 'bot_update'; online: boolean }
  | {
      type: 'interaction_failed';
      interactionId: string;
      userId: string;
      channelId: string;
      messageId: string | null;
      reason: FailureReason;
    };

export type Listener = (event: PlaygroundEvent) => void;

/** Tells every listener of every event, in the order they happen. */
export class Events {
  readonly #listeners = new Set<Listener>();

  publish(event: PlaygroundEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** @returns the function that ends the subscription */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
