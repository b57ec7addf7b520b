import { describe, expect, it } from 'vitest';
import { EnvError, parseEnv } from '../src/env.ts';

describe('the configuration', () => {
  it('has sensible values where nothing is set', () => {
    expect(parseEnv({})).toEqual({
      token: undefined,
      guildId: undefined,
      apiUrl: undefined,
      knowledgeDir: 'knowledge',
      logLevel: 'info',
      port: 4000,
    });
  });

  it('takes an empty variable as one that is not set', () => {
    expect(parseEnv({ DISCORD_TOKEN: '', PORT: '', LOG_LEVEL: '' })).toEqual(parseEnv({}));
  });

  it('lists every fault at once with the variable’s name, and shows no value', () => {
    const secret = 'my secret token';
    const read = () =>
      parseEnv({
        DISCORD_TOKEN: secret,
        DISCORD_GUILD_ID: 'abc',
        DISCORD_API_URL: 'ftp://x',
        LOG_LEVEL: 'loud',
        PORT: '99999',
      });
    expect(read).toThrow(EnvError);
    try {
      read();
    } catch (error) {
      const text = String(error);
      for (const name of ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_API_URL', 'LOG_LEVEL', 'PORT'])
        expect(text).toContain(name);
      expect(text).not.toContain(secret);
      expect(text).not.toContain('loud');
    }
  });

  it('takes a REST base with or without a slash at its end', () => {
    expect(parseEnv({ DISCORD_API_URL: 'http://127.0.0.1:4000/api/' }).apiUrl).toBe(
      'http://127.0.0.1:4000/api',
    );
  });
});
