import { InteractionType } from 'discord.js';
import type { FailureReason, Outcome, Suggestions } from '../../protocol.ts';
import type { Discord } from '../discord.ts';
import type { FirstResponse, Interaction, InteractionDraft } from '../interactions/interaction.ts';
import { toPayload } from '../interactions/payload.ts';
import type { Opened } from '../interactions/registry.ts';
import { toWire } from '../messages/wire.ts';
import { toClientMessage } from './view.ts';

/** Sends an interaction to the bot; the response settles with its answer or after 3 seconds. */
export function openInteraction(discord: Discord, draft: InteractionDraft, data: object): Opened {
  const { hub, interactions, world } = discord;
  const opened = interactions.open(draft, (late) => fail(discord, late, hub.online ? 'timeout' : 'offline'));
  if (hub.reachable) hub.dispatch('INTERACTION_CREATE', toPayload(world, opened.interaction, data));
  else fail(discord, opened.interaction, 'offline');
  return opened;
}

function fail({ events }: Discord, interaction: Interaction, reason: FailureReason): void {
  interaction.state = 'expired';
  interaction.settle({ kind: 'failed', reason });
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return;
  events.publish({
    type: 'interaction_failed',
    interactionId: interaction.id,
    userId: interaction.member.user.id,
    channelId: interaction.channel.id,
    messageId: interaction.source?.data.id ?? null,
    reason,
  });
}

/** What the person is told; autocomplete has an outcome of its own. */
export async function toOutcome({ interaction, response }: Opened): Promise<Outcome> {
  return describe(interaction.id, await response);
}

function describe(id: string, response: FirstResponse): Outcome {
  switch (response.kind) {
    case 'replied':
      return { result: 'replied', interaction_id: id, message: toClientMessage(response.message) };
    case 'updated':
      return {
        result: 'updated',
        interaction_id: id,
        message: response.message && toClientMessage(response.message),
      };
    case 'modal':
      return { result: 'modal', interaction_id: id, modal: toWire(response.modal) };
    case 'failed':
      return { result: 'failed', interaction_id: id, reason: response.reason };
    case 'choices':
      throw new Error('choices answer autocomplete alone');
  }
}

/** The choices that the bot suggests, or why there are none. */
export async function toSuggestions({ response }: Opened): Promise<Suggestions> {
  const answer = await response;
  if (answer.kind === 'choices') return { result: 'choices', choices: answer.choices };
  return { result: 'failed', reason: answer.kind === 'failed' ? answer.reason : 'timeout' };
}
