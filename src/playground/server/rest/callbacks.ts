import { MessageFlags } from 'discord.js';
import type { Discord } from '../discord.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { respond } from '../interactions/respond.ts';
import { callback } from '../rules/callback.ts';
import { parseForm } from '../rules/form.ts';
import type { StoredMessage } from '../world/archive.ts';
import { type ApiRoute, noContent, ok, openRoute } from './types.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response */
export function callbackRoutes({ interactions, messages }: Discord): ApiRoute[] {
  return [
    openRoute('POST', '/interactions/:interaction/:token/callback', (request) => {
      const interaction = interactions.needWaiting(request.param('interaction'), request.param('token'));
      const form = parseForm(callback, request.body);
      const message = respond(messages, interaction, form, request.uploads);
      const wanted = ['true', '1', 'True'].includes(request.query.get('with_response') ?? '');
      return wanted ? ok(describe(interaction, form.type, message)) : noContent;
    }),
  ];
}

function describe(interaction: Interaction, type: number, message: StoredMessage | null): object {
  const flags = message?.data.flags ?? 0;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.channel.id,
      ...(interaction.channel.guildId && { guild_id: interaction.channel.guildId }),
      ...(message && {
        response_message_id: message.data.id,
        response_message_loading: (flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
      }),
    },
    resource: { type, ...(message && { message: message.data }) },
  };
}
