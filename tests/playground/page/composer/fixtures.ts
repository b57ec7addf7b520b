import type { APIApplicationCommandOption } from 'discord.js';
import type { Directory } from '../../../../src/playground/page/composer/directory.ts';
import { type Invocation, listInvocations } from '../../../../src/playground/page/composer/invocation.ts';
import type { ClientCommand } from '../../../../src/playground/protocol.ts';

export function toCommand(
  name: string,
  options: APIApplicationCommandOption[] = [],
  type = 1,
): ClientCommand {
  return {
    id: '1',
    application_id: '2',
    version: '3',
    type,
    name,
    description: `About ${name}`,
    default_member_permissions: null,
    options,
  };
}

/** The only invocation of a command with these options. */
export function toInvocation(name: string, options: APIApplicationCommandOption[] = []): Invocation {
  const [invocation] = listInvocations([toCommand(name, options)]);
  if (!invocation) throw new Error('a command has at least one invocation');
  return invocation;
}

/** A string option. */
export const text = (name: string, required = false): APIApplicationCommandOption => ({
  type: 3,
  name,
  description: `The ${name}`,
  required,
});

export const directory: Directory = {
  members: [
    { id: '11', username: 'ada', display_name: 'Ada Lovelace', bot: false, roles: [], moderator: false },
    { id: '12', username: 'brian', display_name: 'Brian', bot: false, roles: [], moderator: true },
  ],
  roles: [{ id: '21', name: 'Helpers', color: 0 }],
  channels: [
    {
      id: '31',
      kind: 'text',
      name: 'general',
      topic: 'Anything',
      parent_id: null,
      tags: [],
      created_at: '2026-01-01T00:00:00Z',
      owner_id: null,
      message_count: 0,
    },
  ],
};
