import type { WebSocket } from 'ws';
import type { ClientEvent } from '../../protocol.ts';
import type { Discord } from '../discord.ts';
import type { PlaygroundEvent } from '../events.ts';
import { toClientChannel } from '../world/channel.ts';
import type { Member } from '../world/member.ts';
import { canSee, type World } from '../world/world.ts';
import { isVisible, toClientMessage, toSnapshot } from './view.ts';

/** Tells a page all that one person sees, from the first snapshot on. */
export function followLive(discord: Discord, socket: WebSocket, member: Member): void {
  const send = (event: ClientEvent): void => socket.send(JSON.stringify(event));
  send({ type: 'ready', snapshot: toSnapshot(discord, member) });
  const stop = watch(discord, member, send);
  socket.on('error', () => socket.terminate());
  socket.on('close', stop);
}

/** Calls back with every event that a person sees. @returns the function that ends it */
function watch(discord: Discord, member: Member, send: (event: ClientEvent) => void): () => void {
  return discord.events.subscribe((event) => {
    const seen = toClientEvent(event, member.user.id, discord.world);
    if (seen) send(seen);
  });
}

function toClientEvent(event: PlaygroundEvent, userId: string, world: World): ClientEvent | null {
  switch (event.type) {
    case 'message_create':
    case 'message_update':
      return isVisible(event.message, userId, world)
        ? { type: event.type, message: toClientMessage(event.message) }
        : null;
    case 'message_delete': {
      const { id, channel_id } = event.message.data;
      return isVisible(event.message, userId, world)
        ? { type: 'message_delete', channel_id, message_id: id }
        : null;
    }
    case 'channel_create':
    case 'channel_update':
      return canSee(event.channel, userId)
        ? { type: 'channel_update', channel: toClientChannel(event.channel) }
        : null;
    case 'typing':
      return { type: 'typing', channel_id: event.channelId, user_id: event.userId };
    case 'interaction_failed':
      return event.userId === userId
        ? {
            type: 'interaction_failed',
            interaction_id: event.interactionId,
            channel_id: event.channelId,
            message_id: event.messageId,
            reason: event.reason,
          }
        : null;
    default:
      return event;
  }
}
