import { z } from 'zod';

/** An empty variable in `.env` is one that is not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const schema = z.object({
  DISCORD_TOKEN: optional(
    z.string().regex(/^\S{20,}$/, 'does not look like a bot token (Developer Portal, Bot, Reset Token)'),
  ),
  DISCORD_GUILD_ID: optional(z.string().regex(/^\d{17,20}$/, 'must be a server id of 17 to 20 digits')),
  DISCORD_API_URL: optional(
    z
      .url({ protocol: /^https?$/, error: 'must be a URL such as http://127.0.0.1:4000/api' })
      .transform((url) => url.replace(/\/+$/, '')),
  ),
  KNOWLEDGE_DIR: optional(z.string().min(1)).transform((folder) => folder ?? 'knowledge'),
  LOG_LEVEL: optional(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    }),
  ).transform((level) => level ?? 'info'),
  PORT: optional(z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535)).transform(
    (port) => port ?? 4000,
  ),
});

/** The bot's configuration, parsed once. */
export interface Env {
  readonly token: string | undefined;
  readonly guildId: string | undefined;
  readonly apiUrl: string | undefined;
  readonly knowledgeDir: string;
  readonly logLevel: string;
  /** Of the playground; 0 takes any free port. */
  readonly port: number;
}

/** Thrown for a bad configuration; names every variable that is wrong, and no value. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/**
 * Reads the configuration from environment variables.
 * @throws {EnvError} that lists all faults at once
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = schema.safeParse(variables);
  if (!result.success) {
    // Only names and rules: an issue's own text could quote a secret.
    const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new EnvError(
      `The configuration is not usable:\n${faults.join('\n')}\nSee .env.example for what each variable means.`,
    );
  }
  const { data } = result;
  return {
    token: data.DISCORD_TOKEN,
    guildId: data.DISCORD_GUILD_ID,
    apiUrl: data.DISCORD_API_URL,
    knowledgeDir: data.KNOWLEDGE_DIR,
    logLevel: data.LOG_LEVEL,
    port: data.PORT,
  };
}
