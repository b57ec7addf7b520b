import type { Pings } from '../protocol.ts';
import type { AllowedMentions } from './rules/allowed-mentions.ts';

export interface MentionContext {
  content: string;
  /** null: none was given, and everything in the text pings. */
  allowed: AllowedMentions | null;
  /** The author of the message that is replied to. */
  repliedUserId: string | null;
  isUser(id: string): boolean;
  /** Whether the author may ping this role. */
  isPingableRole(id: string): boolean;
  /** Whether the author may use @everyone and @here. */
  mayPingEveryone: boolean;
}

const CODE = /(`{3}|`{1,2})(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

/**
 * Works out who a message pings: what its text mentions outside of code, cut down by `allowed_mentions`.
 * Embeds and components never ping. A backslash does not protect, so that a test errs on the strict side.
 * https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function resolvePings(context: MentionContext): Pings {
  const text = context.content.replace(CODE, ' ');
  const { allowed } = context;
  const allows = (kind: 'users' | 'roles', id: string): boolean =>
    !allowed || (allowed.parse?.includes(kind) ?? false) || (allowed[kind]?.includes(id) ?? false);
  const users = findIds(text, /<@!?(\d{17,20})>/g).filter((id) => context.isUser(id) && allows('users', id));
  const roles = findIds(text, /<@&(\d{17,20})>/g).filter(
    (id) => context.isPingableRole(id) && allows('roles', id),
  );
  const everyone =
    context.mayPingEveryone &&
    /@(?:everyone|here)\b/.test(text) &&
    (!allowed || (allowed.parse?.includes('everyone') ?? false));
  const replied = context.repliedUserId;
  const pingsReplied = replied !== null && (allowed ? (allowed.replied_user ?? false) : true);
  return { everyone, users: [...new Set(pingsReplied ? [...users, replied] : users)], roles };
}

function findIds(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}
