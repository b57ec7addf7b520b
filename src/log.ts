import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';

/**
 * Structured logs: JSON lines for machines, readable lines on a terminal. Whatever could carry a secret is
 * left out by its name, in case an error object brings it along.
 */
export function createLog(level: string): Logger {
  const redact = {
    paths: ['token', '*.token', 'authorization', '*.authorization', 'headers', '*.headers', '*.requestBody'],
    remove: true,
  };
  const options = { level, redact, base: null };
  return process.stdout.isTTY
    ? pino(options, pretty({ translateTime: 'HH:MM:ss', ignore: 'pid,hostname', sync: true }))
    : pino(options);
}
