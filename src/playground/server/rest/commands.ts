import type { CommandScope } from '../commands.ts';
import type { Discord } from '../discord.ts';
import { refuse } from '../errors.ts';
import { command, commandList, commandPatch } from '../rules/command.ts';
import { parseForm } from '../rules/form.ts';
import { type ApiRequest, type ApiRoute, created, noContent, ok, route } from './types.ts';

/** Global commands and those of the server: read, create, edit, delete, overwrite all. */
export function commandRoutes(discord: Discord): ApiRoute[] {
  return [
    ...scopeRoutes(discord, '/applications/:application/commands', discord.commands.global),
    ...scopeRoutes(discord, '/applications/:application/guilds/:guild/commands', discord.commands.guild),
  ];
}

function scopeRoutes({ world, events }: Discord, base: string, scope: CommandScope): ApiRoute[] {
  const isGuild = base.includes(':guild');
  const check = (request: ApiRequest): void => {
    if (request.param('application') !== world.bot.id) throw refuse('wrongApplication');
    if (isGuild && request.param('guild') !== world.guild.id) throw refuse('missingAccess');
  };
  const changed = (): void => events.publish({ type: 'commands_update' });
  const one = `${base}/:command`;
  return [
    route('GET', base, (request) => {
      check(request);
      return ok(scope.list());
    }),
    route('POST', base, (request) => {
      check(request);
      const form = parseForm(command, request.body);
      const isNew = scope.findByName(form.type, form.name) === undefined;
      const stored = scope.put(form);
      changed();
      return isNew ? created(stored) : ok(stored);
    }),
    route('PUT', base, (request) => {
      check(request);
      const stored = scope.putAll(parseForm(commandList, request.body));
      changed();
      return ok(stored);
    }),
    route('GET', one, (request) => {
      check(request);
      return ok(scope.need(request.param('command')));
    }),
    route('PATCH', one, (request) => {
      check(request);
      const existing = scope.need(request.param('command'));
      const patch = parseForm(commandPatch, request.body);
      const stored = scope.replace(
        existing.id,
        parseForm(command, { ...existing, ...patch, type: existing.type }),
      );
      changed();
      return ok(stored);
    }),
    route('DELETE', one, (request) => {
      check(request);
      scope.remove(request.param('command'));
      changed();
      return noContent;
    }),
  ];
}
