import { toAvatarUrl } from '../avatar.ts';
import { describeRole } from '../layout/sidebar.ts';
import type { View } from '../view.ts';
import { renderMenuAt } from './menu.ts';

/** Draws whom one can be. */
export function renderPeople(view: View) {
  const { members, me } = view.snapshot;
  const items = members
    .filter(({ bot }) => !bot)
    .map((person) => ({
      label: person.display_name,
      detail: describeRole(person.moderator),
      avatar: toAvatarUrl(person),
      checked: person.id === me.id,
      act: () => view.actions.switchPerson(person.id),
    }));
  return renderMenuAt('Switch person', items, 8, innerHeight - 64 - items.length * 52, view.closeLayer);
}
