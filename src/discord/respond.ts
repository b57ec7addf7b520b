import {
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Answer, Opening } from '../domain/answer.ts';
import type { Rendered } from './answering.ts';

/**
 * Where an answer goes. Only the owner of a message turns its pages; anybody else gets a private copy, and
 * what is private never replaces what the channel sees.
 */
export function toResponse(
  { answer, message }: Rendered,
  opening: Opening,
  from?: APIMessageComponentInteraction,
): APIInteractionResponse {
  if (opening === 'here' && from !== undefined && mayReplace(from, answer)) {
    const { content: _, flags: __, ...update } = message;
    return { type: InteractionResponseType.UpdateMessage, data: update };
  }
  const data = opening === 'aloud' ? message : { ...message, flags: MessageFlags.Ephemeral };
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

function mayReplace({ message, member, user }: APIMessageComponentInteraction, answer: Answer): boolean {
  const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (isPrivate) return true;
  const clicker = member?.user.id ?? user?.id;
  return !answer.private && message.interaction_metadata?.user.id === clicker;
}
