import type { ClientMessage } from '../../protocol.ts';
import { FLAG } from '../discord-numbers.ts';
import { isSameDay } from '../format.ts';

/** Messages of one person within this many milliseconds are drawn as one group. */
const GROUP_WITHIN = 7 * 60_000;

/** Whether a message is the first of its day. */
export const startsDay = (previous: ClientMessage | undefined, message: ClientMessage): boolean =>
  !previous || !isSameDay(new Date(previous.timestamp), new Date(message.timestamp));

/** Whether a message begins with its author's name and picture. */
export function startsGroup(previous: ClientMessage | undefined, message: ClientMessage): boolean {
  if (!previous || previous.author.id !== message.author.id || startsDay(previous, message)) return true;
  if (message.interaction || message.message_reference || isPrivate(previous) !== isPrivate(message))
    return true;
  return Date.parse(message.timestamp) - Date.parse(previous.timestamp) > GROUP_WITHIN;
}

const isPrivate = ({ flags }: ClientMessage): boolean => ((flags ?? 0) & FLAG.ephemeral) !== 0;
