import type { APIApplicationCommand } from 'discord.js';
import { COMMAND } from '../../discord/limits.ts';
import { refuse } from './errors.ts';
import { toWire } from './messages/wire.ts';
import type { CommandForm } from './rules/command.ts';
import type { SnowflakeFactory } from './snowflake.ts';
import { BOT_ID } from './world/seed.ts';

/** The commands of one scope: global ones, or those of one server. */
export class CommandScope {
  readonly #commands = new Map<string, APIApplicationCommand>();
  readonly #guildId: string | null;
  readonly #nextId: SnowflakeFactory;

  constructor(guildId: string | null, nextId: SnowflakeFactory) {
    this.#guildId = guildId;
    this.#nextId = nextId;
  }

  list(): APIApplicationCommand[] {
    return [...this.#commands.values()];
  }

  find(id: string): APIApplicationCommand | undefined {
    return this.#commands.get(id);
  }

  /** @throws DiscordError 10063 */
  need(id: string): APIApplicationCommand {
    const command = this.#commands.get(id);
    if (!command) throw refuse('unknownCommand');
    return command;
  }

  findByName(type: number, name: string): APIApplicationCommand | undefined {
    return this.list().find((command) => command.type === type && command.name === name);
  }

  /** Creates a command, or replaces the one of the same type and name, which keeps its id. */
  put(form: CommandForm): APIApplicationCommand {
    const existing = this.findByName(form.type, form.name);
    const count = this.list().filter(({ type }) => type === form.type).length;
    if (!existing && count >= COMMAND.perApplication) throw refuse('tooManyCommands');
    return this.#store(existing?.id ?? this.#nextId(), form);
  }

  replace(id: string, form: CommandForm): APIApplicationCommand {
    return this.#store(id, form);
  }

  /** Bulk overwrite: commands that are not in the list are gone. */
  putAll(forms: readonly CommandForm[]): APIApplicationCommand[] {
    const ids = forms.map(({ type, name }) => this.findByName(type, name)?.id ?? this.#nextId());
    this.#commands.clear();
    return forms.map((form, index) => this.#store(ids[index] ?? this.#nextId(), form));
  }

  remove(id: string): void {
    this.need(id);
    this.#commands.delete(id);
  }

  #store(id: string, form: CommandForm): APIApplicationCommand {
    const permissions = form.default_member_permissions;
    const command = toWire<APIApplicationCommand>({
      ...form,
      id,
      application_id: BOT_ID,
      version: this.#nextId(),
      description: form.description ?? '',
      nsfw: form.nsfw ?? false,
      integration_types: form.integration_types ?? [0],
      ...(this.#guildId ? { guild_id: this.#guildId } : {}),
    });
    const stored = {
      ...command,
      default_member_permissions: permissions == null ? null : String(permissions),
      ...(this.#guildId ? {} : { contexts: form.contexts ?? null }),
    };
    this.#commands.set(id, stored);
    return stored;
  }
}
