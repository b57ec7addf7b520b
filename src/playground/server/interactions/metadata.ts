import type { APIMessage } from 'discord.js';
import { InteractionType, MessageType } from 'discord.js';
import { toCompleteWire } from '../messages/wire.ts';
import type { StoredMessage } from '../world/archive.ts';
import { BOT_ID } from '../world/seed.ts';
import type { Interaction } from './interaction.ts';

/** Who installed the app for this use: the server, or nobody in direct messages with the bot. */
export function installationOwners(guildId: string | null): Record<string, string> {
  return { 0: guildId ?? '0' };
}

/** The fields of a message that tell which interaction it answers. */
export function toResponseFields(
  interaction: Interaction,
  replyTo: StoredMessage | null,
): Partial<APIMessage> {
  return toCompleteWire({
    type: messageTypeOf(interaction, replyTo),
    webhook_id: BOT_ID,
    application_id: BOT_ID,
    interaction_metadata: toMetadata(interaction, replyTo),
    interaction: toLegacyInteraction(interaction),
    ...(replyTo && {
      message_reference: {
        type: 0,
        channel_id: replyTo.data.channel_id,
        message_id: replyTo.data.id,
        guild_id: replyTo.guildId,
      },
      referenced_message: { ...replyTo.data, referenced_message: undefined },
    }),
  });
}

function messageTypeOf({ command }: Interaction, replyTo: StoredMessage | null): MessageType {
  if (replyTo) return MessageType.Reply;
  if (!command) return MessageType.Default;
  return command.type === 1 ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function toMetadata(interaction: Interaction, replyTo: StoredMessage | null): object {
  const { command, source, trigger } = interaction;
  return {
    id: interaction.id,
    type: interaction.type,
    user: interaction.member.user,
    authorizing_integration_owners: installationOwners(interaction.channel.guildId),
    name: command?.name,
    command_type: command?.type,
    original_response_message_id: replyTo && replyTo === interaction.original ? replyTo.data.id : undefined,
    interacted_message_id:
      interaction.type === InteractionType.MessageComponent ? source?.data.id : undefined,
    triggering_interaction_metadata: trigger ? toMetadata(trigger, null) : undefined,
    target_user: command?.targetUserId ? { id: command.targetUserId } : undefined,
    target_message_id: command?.targetMessageId ?? undefined,
  };
}

/** Discord still sends this older form for commands; it has the command's name. */
function toLegacyInteraction({ id, type, command, member }: Interaction): object | undefined {
  return command ? { id, type, name: command.name, user: member.user } : undefined;
}
