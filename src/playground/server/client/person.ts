import type { Member } from '../world/member.ts';
import { PEOPLE } from '../world/seed.ts';
import { need, type World } from '../world/world.ts';

/** The person with this id; the first member when there is none, or it is the bot. */
export function findPerson(world: World, id: string | null): Member {
  const member = id === null ? undefined : world.members.get(id);
  return member && !member.user.bot ? member : need(world.members, PEOPLE.member, 'internal');
}
