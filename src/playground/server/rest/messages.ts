import { PermissionFlagsBits } from 'discord.js';
import type { Discord } from '../discord.ts';
import { refuse, refuseForm } from '../errors.ts';
import { toReplyFields } from '../messages/reply.ts';
import { FAULT } from '../rules/faults.ts';
import { parseForm } from '../rules/form.ts';
import { channelMessage, message as messageForm } from '../rules/message.ts';
import type { StoredMessage } from '../world/archive.ts';
import type { Channel } from '../world/channel.ts';
import { need, permissionsIn } from '../world/world.ts';
import { type ApiRequest, type ApiRoute, noContent, ok, route } from './types.ts';

const PAGE = 50;

/** The messages of a channel, as the bot reads and writes them outside of interactions. */
export function messageRoutes(discord: Discord): ApiRoute[] {
  const { world, archive, messages, events } = discord;
  const base = '/channels/:channel/messages';
  const one = `${base}/:message`;
  const needChannel = (request: ApiRequest): Channel => {
    const channel = need(world.channels, request.param('channel'), 'unknownChannel');
    if (channel.kind === 'forum') throw refuse('nonTextChannel');
    return channel;
  };
  const needMessage = (request: ApiRequest): StoredMessage => {
    const message = archive.get(request.param('message'));
    const inChannel = message?.data.channel_id === needChannel(request).id;
    if (!message || !inChannel || message.visibleTo !== null) throw refuse('unknownMessage');
    return message;
  };
  return [
    route('GET', base, (request) => {
      const limit = Math.min(Math.max(Number(request.query.get('limit')) || PAGE, 1), 100);
      const visible = archive.list(needChannel(request).id).filter(({ visibleTo }) => visibleTo === null);
      return ok(
        visible
          .slice(-limit)
          .reverse()
          .map(({ data }) => data),
      );
    }),
    route('POST', base, (request) => {
      const channel = needChannel(request);
      const form = parseForm(channelMessage, request.body);
      const repliedTo = form.message_reference && archive.get(form.message_reference.message_id);
      if (form.message_reference && !repliedTo && form.message_reference.fail_if_not_exists !== false) {
        throw refuseForm({ message_reference: { _errors: [FAULT.unknownReply] } });
      }
      const message = messages.create({
        channel,
        author: world.bot,
        form,
        uploads: request.uploads,
        repliedUserId: repliedTo?.data.author.id ?? null,
        extra: { ...(form.nonce != null && { nonce: form.nonce }), ...toReplyFields(repliedTo) },
      });
      return ok(message.data);
    }),
    route('GET', one, (request) => ok(needMessage(request).data)),
    route('PATCH', one, (request) => {
      const message = needMessage(request);
      if (message.data.author.id !== world.bot.id) throw refuse('otherAuthor');
      return ok(messages.edit(message, parseForm(messageForm, request.body), request.uploads).data);
    }),
    route('DELETE', one, (request) => {
      const message = needMessage(request);
      const bot = need(world.members, world.bot.id, 'internal');
      const manages = (permissionsIn(world, bot) & PermissionFlagsBits.ManageMessages) !== 0n;
      if (message.data.author.id !== world.bot.id && !manages) throw refuse('missingPermissions');
      messages.remove(message);
      return noContent;
    }),
    route('POST', '/channels/:channel/typing', (request) => {
      events.publish({ type: 'typing', channelId: needChannel(request).id, userId: world.bot.id });
      return noContent;
    }),
  ];
}
