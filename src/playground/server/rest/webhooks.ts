import type { Discord } from '../discord.ts';
import { refuse } from '../errors.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { followUp } from '../interactions/respond.ts';
import { parseForm } from '../rules/form.ts';
import { message as messageForm } from '../rules/message.ts';
import type { StoredMessage } from '../world/archive.ts';
import { type ApiRequest, type ApiRoute, noContent, ok, openRoute } from './types.ts';

/** The original response and the follow-ups of an interaction, by its token. */
export function webhookRoutes({ interactions, messages, archive, world }: Discord): ApiRoute[] {
  const base = '/webhooks/:application/:token';
  const one = `${base}/messages/:message`;
  const needInteraction = (request: ApiRequest): Interaction => {
    if (request.param('application') !== world.bot.id) throw refuse('unknownWebhook');
    return interactions.needAcknowledged(request.param('token'));
  };
  const needMessage = (request: ApiRequest): StoredMessage => {
    const interaction = needInteraction(request);
    const id = request.param('message');
    const message = id === '@original' ? interaction.original : archive.get(id);
    if (!message || archive.get(message.data.id) !== message) throw refuse('unknownMessage');
    if (message.data.author.id !== world.bot.id) throw refuse('unknownMessage');
    if (message.data.channel_id !== interaction.channel.id) throw refuse('unknownMessage');
    return message;
  };
  return [
    openRoute('POST', base, (request) => {
      const interaction = needInteraction(request);
      const form = parseForm(messageForm, request.body);
      return ok(followUp(messages, interaction, form, request.uploads).data);
    }),
    openRoute('GET', one, (request) => ok(needMessage(request).data)),
    openRoute('PATCH', one, (request) => {
      const message = needMessage(request);
      const form = parseForm(messageForm, request.body);
      return ok(messages.edit(message, form, request.uploads).data);
    }),
    openRoute('DELETE', one, (request) => {
      messages.remove(needMessage(request));
      return noContent;
    }),
  ];
}
