import type { APIRole, APIUser } from 'discord.js';
import { PermissionFlagsBits } from 'discord.js';
import type { ClientMember, ClientUser } from '../../protocol.ts';

/** Someone of the server: a person, or the bot. */
export interface Member {
  user: APIUser;
  /** Role ids, without @everyone. */
  roles: string[];
  joinedAt: string;
}

export function toApiMember({ user, roles, joinedAt }: Member): object {
  return { user, ...toMemberPart(roles, joinedAt) };
}

/** A member without the user, as in `resolved.members`. */
export function toPartialMember({ roles, joinedAt }: Member): object {
  return toMemberPart(roles, joinedAt);
}

function toMemberPart(roles: string[], joinedAt: string): object {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  };
}

/** All that @everyone and the member's own roles allow together. */
export function permissionsOf(
  member: Member,
  everyone: APIRole,
  roles: ReadonlyMap<string, APIRole>,
): bigint {
  const own = member.roles.map((id) => BigInt(roles.get(id)?.permissions ?? 0));
  const sum = own.reduce((all, bits) => all | bits, BigInt(everyone.permissions));
  return sum & PermissionFlagsBits.Administrator ? ALL : sum;
}

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

export function toClientUser(user: APIUser): ClientUser {
  return {
    id: user.id,
    username: user.username,
    display_name: user.global_name ?? user.username,
    bot: user.bot ?? false,
  };
}

export function toClientMember(member: Member, permissions: bigint): ClientMember {
  const moderator = (permissions & PermissionFlagsBits.ManageMessages) !== 0n && !member.user.bot;
  return { ...toClientUser(member.user), roles: member.roles, moderator };
}
