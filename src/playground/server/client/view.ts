import type { ClientMember, ClientMessage, Snapshot } from '../../protocol.ts';
import type { Discord } from '../discord.ts';
import type { StoredMessage } from '../world/archive.ts';
import { toClientChannel } from '../world/channel.ts';
import { type Member, toClientMember, toClientUser } from '../world/member.ts';
import { canSee, permissionsIn, type World } from '../world/world.ts';

export function toClientMessage({ data, pings }: StoredMessage): ClientMessage {
  return { ...data, pings };
}

/** Whether a person sees a message: ephemeral ones are for one person only. */
export function isVisible(message: StoredMessage, userId: string, world: World): boolean {
  const channel = world.channels.get(message.data.channel_id);
  const isForThem = message.visibleTo === null || message.visibleTo === userId;
  return isForThem && channel !== undefined && canSee(channel, userId);
}

/** Everything a person sees besides messages. */
export function toSnapshot({ world, hub }: Discord, me: Member): Snapshot {
  const describe = (member: Member): ClientMember => toClientMember(member, permissionsIn(world, member));
  return {
    me: describe(me),
    guild: { id: world.guild.id, name: world.guild.name },
    bot: { ...toClientUser(world.bot), online: hub.online },
    members: [...world.members.values()].map(describe),
    roles: [...world.roles.values()].map(({ id, name, color }) => ({ id, name, color })),
    channels: [...world.channels.values()]
      .filter((channel) => canSee(channel, me.user.id))
      .map(toClientChannel),
  };
}
