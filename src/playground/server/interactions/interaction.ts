import type { APIApplicationCommandOptionChoice, InteractionType } from 'discord.js';
import type { FailureReason } from '../../protocol.ts';
import type { ModalForm } from '../rules/modal.ts';
import type { StoredMessage } from '../world/archive.ts';
import type { Channel } from '../world/channel.ts';
import type { Member } from '../world/member.ts';

/** What the bot's first response was, or why there was none. */
export type FirstResponse =
  | { kind: 'replied'; message: StoredMessage }
  | { kind: 'updated'; message: StoredMessage | null }
  | { kind: 'modal'; modal: ModalForm }
  | { kind: 'choices'; choices: APIApplicationCommandOptionChoice[] }
  | { kind: 'failed'; reason: FailureReason };

/** The command that a person used: its full name (`faq search`), and what it was used on. */
export interface UsedCommand {
  id: string;
  name: string;
  type: number;
  targetUserId: string | null;
  targetMessageId: string | null;
}

/** What is known when a person acts, before Discord gives the interaction its id and token. */
export interface InteractionDraft {
  type: InteractionType;
  member: Member;
  channel: Channel;
  command: UsedCommand | null;
  /** The message whose component was used, or whose component opened the modal. */
  source: StoredMessage | null;
  /** The interaction whose modal is submitted. */
  trigger: Interaction | null;
}

export interface Interaction extends InteractionDraft {
  id: string;
  token: string;
  createdAt: number;
  /** `waiting` for 3 seconds at most; then the bot has answered, or it is too late. */
  state: 'waiting' | 'acknowledged' | 'expired';
  /** The message that `@original` means; null when there is none. */
  original: StoredMessage | null;
  /** Whether the first response was ephemeral: it decides for the deferred reply. */
  ephemeral: boolean;
  /** The modal that was the first response. */
  modal: ModalForm | null;
  /** Hands the first response to the person who waits for it. */
  settle(response: FirstResponse): void;
}
