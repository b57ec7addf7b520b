import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../command/command.ts';
import type { Option } from '../command/option.ts';
import { COMMAND } from './limits.ts';
import { MESSAGE_COMMAND } from './message-command.ts';

type Definitions = RESTPutAPIApplicationCommandsJSONBody;

/** Installed in a server or by a person for themselves; usable in servers, with the bot and among friends. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** What Discord is told of the commands. */
export function toDefinitions(commands: readonly Command[]): Definitions {
  return [
    ...commands.map(({ name, description, options }) => ({
      type: ApplicationCommandType.ChatInput as const,
      name,
      description,
      options: Object.entries(options).map(([key, option]) => toOption(key, option)),
      ...EVERYWHERE,
    })),
    { type: ApplicationCommandType.Message as const, name: MESSAGE_COMMAND.name, ...EVERYWHERE },
  ];
}

function toOption(name: string, option: Option<unknown>): APIApplicationCommandBasicOption {
  const { description, required, choices, suggest } = option;
  if (option.type === 'user') return { type: ApplicationCommandOptionType.User, name, description, required };
  const base = { type: ApplicationCommandOptionType.String as const, name, description, required };
  // A list longer than Discord's 25 choices is offered while typing instead.
  if (choices && choices.length <= COMMAND.choices) return { ...base, choices: [...choices] };
  return { ...base, autocomplete: suggest !== undefined };
}
