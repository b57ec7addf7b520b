import { GatewayIntentBits } from 'discord.js';
import { toApiMember } from '../world/member.ts';
import { describeChannel, type World } from '../world/world.ts';

interface ReadyContext {
  sessionId: string;
  url: string;
  shard: readonly [number, number];
}

export function toReady(world: World, { sessionId, url, shard }: ReadyContext): object {
  return {
    v: 10,
    user: { ...world.bot, email: null, verified: true, mfa_enabled: false, flags: 0 },
    guilds: [{ id: world.guild.id, unavailable: true }],
    session_id: sessionId,
    resume_gateway_url: url,
    shard,
    application: { id: world.bot.id, flags: 0 },
    private_channels: [],
    relationships: [],
    user_settings: {},
    presences: [],
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    _trace: [],
  };
}

/** The server as REST describes it. */
export function toApiGuild(world: World): object {
  return {
    id: world.guild.id,
    name: world.guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    description: null,
    banner: null,
    owner_id: world.guild.ownerId,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [...world.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    nsfw_level: 0,
    nsfw: false,
    hub_type: null,
    max_members: 500_000,
    max_presences: null,
    incidents_data: null,
  };
}

/** GUILD_CREATE: the server with its channels, open threads and those members the bot may see. */
export function toGuildCreate(world: World, intents: number): object {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId !== null);
  const members = [...world.members.values()];
  const seesAll = (intents & GatewayIntentBits.GuildMembers) !== 0;
  return {
    ...toApiGuild(world),
    joined_at: world.members.get(world.bot.id)?.joinedAt,
    large: false,
    unavailable: false,
    member_count: members.length,
    members: members.filter(({ user }) => seesAll || user.id === world.bot.id).map(toApiMember),
    channels: channels
      .filter(({ kind }) => kind !== 'post')
      .map((channel) => describeChannel(world, channel)),
    threads: channels.filter(({ kind }) => kind === 'post').map((channel) => describeChannel(world, channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
