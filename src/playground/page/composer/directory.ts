import type { ClientChannel, ClientMember, ClientRole, Snapshot } from '../../protocol.ts';
import { toAvatarUrl } from '../avatar.ts';
import type { OptionValue } from './draft.ts';

/** Whom and what an option can point at. */
export type Directory = Pick<Snapshot, 'members' | 'roles' | 'channels'>;

export interface Suggestion {
  label: string;
  detail: string;
  value: OptionValue;
  avatar?: string;
}

/** Members whose shown name or user name begins with or contains the text. */
export const suggestMembers = ({ members }: Directory, text: string): Suggestion[] =>
  matching(members.map(toMemberSuggestion), text.replace(/^@/, ''));

export const suggestRoles = ({ roles }: Directory, text: string): Suggestion[] =>
  matching(roles.map(toRoleSuggestion), text.replace(/^@/, ''));

/** Channels of the server; direct messages cannot be pointed at. */
export const suggestChannels = ({ channels }: Directory, text: string): Suggestion[] =>
  matching(channels.filter(({ kind }) => kind !== 'dm').map(toChannelSuggestion), text.replace(/^#/, ''));

/** Keeps what contains the text, what begins with it first. */
export function matching(suggestions: readonly Suggestion[], text: string): Suggestion[] {
  const wanted = text.trim().toLowerCase();
  const rank = ({ label, detail }: Suggestion): number => {
    if (label.replace(/^[@#]/, '').toLowerCase().startsWith(wanted)) return 0;
    return label.toLowerCase().includes(wanted) || detail.toLowerCase().includes(wanted) ? 1 : 2;
  };
  return suggestions.filter((one) => rank(one) < 2).sort((one, other) => rank(one) - rank(other));
}

const toMemberSuggestion = (member: ClientMember): Suggestion => ({
  label: `@${member.display_name}`,
  detail: member.username,
  value: member.id,
  avatar: toAvatarUrl(member),
});

const toRoleSuggestion = ({ id, name }: ClientRole): Suggestion => ({
  label: `@${name}`,
  detail: 'role',
  value: id,
});

const toChannelSuggestion = ({ id, name, topic }: ClientChannel): Suggestion => ({
  label: `#${name}`,
  detail: topic,
  value: id,
});
