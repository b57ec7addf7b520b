import { EnvError } from './env.ts';
import { KnowledgeError } from './knowledge/fault.ts';

/** What each known reason has to do with, by the code that its error carries. */
const HINTS: Readonly<Record<string, string>> = {
  TokenInvalid: 'Discord refused the token. Set DISCORD_TOKEN anew (Developer Portal → Bot → Reset Token).',
  ECONNREFUSED:
    'Nothing answers at the address of Discord’s API. Check DISCORD_API_URL, or leave it empty for Discord.',
  ENOTFOUND: 'Discord’s address cannot be resolved. Check the network, and DISCORD_API_URL if it is set.',
  EADDRINUSE: 'The port is taken by another program. Set PORT to another one, or to 0 for any that is free.',
  '50001':
    'Discord grants no access to that server. Check DISCORD_GUILD_ID, and that the bot was added there.',
  '10004': 'Discord knows no such server. Check DISCORD_GUILD_ID.',
};

/** Why the bot cannot start, and what to do: for the one who starts it. Shows no secret and no stack. */
export function describeStartError(error: unknown): string {
  if (error instanceof EnvError || error instanceof KnowledgeError) return error.message;
  const hint = HINTS[codeOf(error)];
  const message = error instanceof Error ? error.message : String(error);
  return hint === undefined ? `Cannot start: ${message}` : `Cannot start: ${hint} (${message})`;
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}
