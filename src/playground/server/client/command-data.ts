import type { APIApplicationCommand } from 'discord.js';
import { ApplicationCommandType } from 'discord.js';
import type { Autocomplete, ClientFile, RunCommand } from '../../protocol.ts';
import type { Discord } from '../discord.ts';
import type { UsedCommand } from '../interactions/interaction.ts';
import { toAttachment } from '../messages/attachments.ts';
import type { StoredFile, StoredMessage } from '../world/archive.ts';
import type { Channel } from '../world/channel.ts';
import { fillOptions } from './options.ts';
import { Resolved } from './resolved.ts';

/** The command's part of an interaction: its `data` for the bot, and what replies will say about it. */
export interface CommandUse {
  used: UsedCommand;
  data: object;
}

const head = (command: APIApplicationCommand): object => ({
  id: command.id,
  name: command.name,
  type: command.type,
  ...(command.guild_id && { guild_id: command.guild_id }),
});

/** A chat-input command, run or still being typed. @throws ClientError for what the client would not send */
export function toChatInput(
  discord: Discord,
  command: APIApplicationCommand,
  channel: Channel,
  action: RunCommand | Autocomplete,
): CommandUse {
  const resolved = new Resolved(discord.world, channel.guildId !== null);
  const files = 'files' in action ? action.files : undefined;
  const path = action.subcommand ?? [];
  const options = fillOptions(command.options ?? [], path, {
    values: action.options ?? {},
    focused: 'focused' in action ? action.focused : null,
    resolved,
    attach: (name) => storeFile(discord, channel, resolved, files?.[name]),
  });
  const name = [command.name, ...path].join(' ');
  return {
    used: { id: command.id, name, type: command.type, targetUserId: null, targetMessageId: null },
    data: { ...head(command), options, ...resolved.toField() },
  };
}

function storeFile(
  discord: Discord,
  channel: Channel,
  resolved: Resolved,
  file: ClientFile | undefined,
): string | null {
  if (!file) return null;
  const stored = toStoredFile(file);
  const context = { origin: discord.origin(), channelId: channel.id, nextId: discord.nextId };
  const attachment = toAttachment(stored, context);
  discord.optionFiles.add(attachment.id, stored);
  resolved.addAttachment(attachment);
  return attachment.id;
}

export function toStoredFile({ name, content_type: contentType, data }: ClientFile): StoredFile {
  return { name, contentType, bytes: Buffer.from(data, 'base64') };
}

/** A command from the context menu of a user or a message. */
export function toMenuUse(
  discord: Discord,
  command: APIApplicationCommand,
  channel: Channel,
  targetId: string,
  findMessage: (id: string) => StoredMessage,
): CommandUse {
  const resolved = new Resolved(discord.world, channel.guildId !== null);
  const onMessage = command.type === ApplicationCommandType.Message;
  if (onMessage) resolved.addMessage(findMessage(targetId));
  else resolved.addUser(targetId);
  return {
    used: {
      id: command.id,
      name: command.name,
      type: command.type,
      targetUserId: onMessage ? null : targetId,
      targetMessageId: onMessage ? targetId : null,
    },
    data: { ...head(command), target_id: targetId, ...resolved.toField() },
  };
}
