import type { APIUser } from 'discord.js';
import type { ClientMember, ClientUser, Snapshot } from '../protocol.ts';
import { toCssColor } from './format.ts';

/** The member behind a user of a message; made up from the user itself when the server does not list it. */
export function toMember(user: APIUser | ClientUser, { members }: Snapshot): ClientMember {
  const known = members.find(({ id }) => id === user.id);
  if (known) return known;
  const { id, username } = user;
  const name = 'display_name' in user ? user.display_name : (user.global_name ?? username);
  return { id, username, display_name: name, bot: user.bot ?? false, roles: [], moderator: false };
}

/** The colour of a member's name: that of their first role with one, brought closer to the text's for contrast. */
export function findColor(member: ClientMember, { roles }: Snapshot): string | undefined {
  const role = roles.find(({ id, color }) => color !== 0 && member.roles.includes(id));
  return role && `color-mix(in srgb, ${toCssColor(role.color)} 60%, var(--text-strong))`;
}
