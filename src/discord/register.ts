import { isDeepStrictEqual } from 'node:util';
import { type REST, type RESTPutAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';

type Definitions = RESTPutAPIApplicationCommandsJSONBody;

/**
 * Publishes the commands, globally or in one server, only where they differ from what Discord has: writing is
 * rate-limited, and global changes take a while to arrive everywhere.
 * @returns whether anything was written
 * @throws {DiscordAPIError} where Discord refuses a command
 */
export async function publishCommands(
  rest: REST,
  applicationId: string,
  definitions: Definitions,
  guildId: string | undefined,
): Promise<boolean> {
  const isGlobal = guildId === undefined;
  const route = isGlobal
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = isGlobal ? definitions : definitions.map(withoutInstallation);
  const form = isGlobal ? globalCommand : guildCommand;
  if (isDeepStrictEqual(toComparable(await rest.get(route), form), toComparable(wanted, form))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** A server's own commands are installed where the server is; Discord has no such fields for them. */
function withoutInstallation({
  integration_types,
  contexts,
  ...definition
}: Definitions[number]): Definitions[number] {
  return definition;
}

/** Discord leaves out what is only the default, and answers `null` for some of it. */
const orDefault = <T extends z.ZodType>(schema: T, value: z.output<T>) =>
  schema.nullish().transform((given) => given ?? value);

const choice = z.object({ name: z.string(), value: z.union([z.string(), z.number()]) });
const option = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: orDefault(z.boolean(), false),
  autocomplete: orDefault(z.boolean(), false),
  choices: orDefault(z.array(choice), []),
});
/** A list whose order means nothing. */
const set = orDefault(z.array(z.number()), []).transform((values) => values.toSorted((a, b) => a - b));

/** The part of a command that we define; ids, versions and translations are Discord's business. */
const guildCommand = z.object({
  type: orDefault(z.number(), 1),
  name: z.string(),
  description: orDefault(z.string(), ''),
  options: orDefault(z.array(option), []),
});
const globalCommand = guildCommand.extend({ integration_types: set, contexts: set });

/** Commands in one form and one order, whoever wrote them down. */
const toComparable = (
  commands: unknown,
  form: typeof guildCommand,
): readonly z.output<typeof guildCommand>[] =>
  z
    .array(form)
    .parse(commands)
    .toSorted((a, b) => a.type - b.type || a.name.localeCompare(b.name));
