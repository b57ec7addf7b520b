import type { Discord } from '../discord.ts';
import { type ApiRoute, ok, openRoute, route } from './types.ts';

/** The gateway's address, and who the bot is. */
export function applicationRoutes({ world, origin }: Discord): ApiRoute[] {
  const gatewayUrl = (): string => `${origin().replace('http', 'ws')}/gateway`;
  const application = (): object => ({
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: world.bot,
    verify_key: '0'.repeat(64),
    owner: world.members.get(world.guild.ownerId)?.user,
    team: null,
    flags: 0,
    approximate_guild_count: 1,
    integration_types_config: { 0: {} },
  });
  const self = (): object => ({ ...world.bot, email: null, verified: true, mfa_enabled: false, flags: 0 });
  return [
    openRoute('GET', '/gateway', () => ok({ url: gatewayUrl() })),
    route('GET', '/gateway/bot', () =>
      ok({
        url: gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
      }),
    ),
    route('GET', '/oauth2/applications/@me', () => ok(application())),
    route('GET', '/applications/@me', () => ok(application())),
    route('GET', '/users/@me', () => ok(self())),
  ];
}
