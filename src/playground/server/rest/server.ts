import type { APIRole } from 'discord.js';
import { z } from 'zod';
import type { Discord } from '../discord.ts';
import { refuse } from '../errors.ts';
import { toApiGuild } from '../gateway/ready.ts';
import { snowflake } from '../rules/fields.ts';
import { parseForm } from '../rules/form.ts';
import { toApiMember } from '../world/member.ts';
import { describeChannel, need } from '../world/world.ts';
import { type ApiRequest, type ApiRoute, ok, route } from './types.ts';

const recipientForm = z.object({ recipient_id: snowflake });

/** The server, its people, roles and channels; users, and direct messages with them. */
export function serverRoutes({ world }: Discord): ApiRoute[] {
  const checkGuild = (request: ApiRequest): void => {
    if (request.param('guild') !== world.guild.id) throw refuse('unknownGuild');
  };
  const channelsOf = (kinds: readonly string[]): object[] =>
    [...world.channels.values()]
      .filter(({ kind }) => kinds.includes(kind))
      .map((channel) => describeChannel(world, channel));
  const roles = (): APIRole[] => [...world.roles.values()];
  return [
    route('GET', '/channels/:channel', (request) =>
      ok(describeChannel(world, need(world.channels, request.param('channel'), 'unknownChannel'))),
    ),
    route('GET', '/users/@me/guilds', () => ok([{ ...world.guild, icon: null, features: [] }])),
    route('POST', '/users/@me/channels', (request) => {
      const { recipient_id: id } = parseForm(recipientForm, request.body);
      need(world.members, id, 'unknownUser');
      return ok(describeChannel(world, need(world.directMessages, id, 'cannotMessageUser')));
    }),
    route('GET', '/users/:user', (request) =>
      ok(need(world.members, request.param('user'), 'unknownUser').user),
    ),
    route('GET', '/guilds/:guild', (request) => {
      checkGuild(request);
      return ok(toApiGuild(world));
    }),
    route('GET', '/guilds/:guild/channels', (request) => {
      checkGuild(request);
      return ok(channelsOf(['text', 'forum']));
    }),
    route('GET', '/guilds/:guild/roles', (request) => {
      checkGuild(request);
      return ok(roles());
    }),
    route('GET', '/guilds/:guild/members', (request) => {
      checkGuild(request);
      return ok([...world.members.values()].map(toApiMember));
    }),
    route('GET', '/guilds/:guild/members/:user', (request) => {
      checkGuild(request);
      return ok(toApiMember(need(world.members, request.param('user'), 'unknownMember')));
    }),
    route('GET', '/guilds/:guild/threads/active', (request) => {
      checkGuild(request);
      return ok({ threads: channelsOf(['post']), members: [] });
    }),
  ];
}
