import type { Discord } from '../discord.ts';
import { createPost, postForm } from '../posts.ts';
import { parseForm } from '../rules/form.ts';
import { describeChannel, need } from '../world/world.ts';
import { type ApiRoute, created, route } from './types.ts';

/** Posts that the bot opens in a forum. */
export function threadRoutes(discord: Discord): ApiRoute[] {
  const { world } = discord;
  return [
    route('POST', '/channels/:channel/threads', (request) => {
      const forum = need(world.channels, request.param('channel'), 'unknownChannel');
      const form = parseForm(postForm, request.body);
      const { channel, message } = createPost(discord, forum, world.bot, form, request.uploads);
      return created({ ...describeChannel(world, channel), message: message.data });
    }),
  ];
}
