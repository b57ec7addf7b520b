import { toApiMember } from '../world/member.ts';
import { describeChannel, need, permissionsIn, type World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';
import { installationOwners } from './metadata.ts';

const LOCALE = 'en-US';
/** In bytes: what a server without boosts may upload. */
const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

/** The interaction as the bot gets it, complete as Discord's. */
export function toPayload(world: World, interaction: Interaction, data: object): object {
  const { channel, source } = interaction;
  const bot = need(world.members, world.bot.id, 'internal');
  return {
    id: interaction.id,
    application_id: world.bot.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...describeChannel(world, channel), ...toOwnPermissions(world, interaction) },
    ...(channel.guildId === null ? toDirectPart(interaction) : toGuildPart(world, interaction)),
    ...(source && { message: source.data }),
    app_permissions: permissionsIn(world, bot).toString(),
    locale: LOCALE,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: installationOwners(channel.guildId),
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
}

function toOwnPermissions(world: World, { member, channel }: Interaction): object {
  return channel.guildId === null ? {} : { permissions: permissionsIn(world, member).toString() };
}

function toDirectPart({ member }: Interaction): object {
  return { user: member.user, context: 1 };
}

function toGuildPart(world: World, { member }: Interaction): object {
  return {
    guild_id: world.guild.id,
    guild: { id: world.guild.id, locale: LOCALE, features: [] },
    guild_locale: LOCALE,
    context: 0,
    member: { ...toApiMember(member), permissions: permissionsIn(world, member).toString() },
  };
}
