import type { APIMessage } from 'discord.js';
import type { Pings } from '../../protocol.ts';

export interface StoredFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

export interface StoredMessage {
  /** The message as Discord shapes it; replaced, never changed, when the message is edited. */
  data: APIMessage;
  guildId: string | null;
  /** The person an ephemeral message is for; null when everyone in the channel sees it. */
  visibleTo: string | null;
  pings: Pings;
  /** Uploaded files by attachment id. */
  files: Map<string, StoredFile>;
}

/** The newest messages of every channel; older ones are forgotten, so that memory stays bounded. */
export class Archive {
  readonly #messages = new Map<string, StoredMessage>();
  readonly #channels = new Map<string, Set<string>>();
  readonly #capacity: number;

  /** @param capacity messages kept for each channel */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(id: string): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  add(message: StoredMessage): void {
    const { id, channel_id: channelId } = message.data;
    const ids = this.#channels.get(channelId) ?? new Set();
    this.#channels.set(channelId, ids.add(id));
    this.#messages.set(id, message);
    if (ids.size <= this.#capacity) return;
    const [oldest] = ids;
    if (oldest !== undefined) this.remove(oldest);
  }

  remove(id: string): void {
    const message = this.#messages.get(id);
    if (!message) return;
    this.#messages.delete(id);
    this.#channels.get(message.data.channel_id)?.delete(id);
  }

  /** A channel's messages, oldest first. */
  list(channelId: string): StoredMessage[] {
    const ids = this.#channels.get(channelId) ?? [];
    return [...ids].flatMap((id) => this.#messages.get(id) ?? []);
  }
}
