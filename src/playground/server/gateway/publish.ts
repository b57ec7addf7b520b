import { GatewayIntentBits, MessageFlags } from 'discord.js';
import type { Events, PlaygroundEvent } from '../events.ts';
import type { StoredMessage } from '../world/archive.ts';
import { toPartialMember } from '../world/member.ts';
import { describeChannel, type World } from '../world/world.ts';
import type { Hub } from './hub.ts';

/** Tells the bot what happens, as far as its intents let it know. Ephemeral messages stay private. */
export function publishToGateway(events: Events, hub: Hub, world: World): () => void {
  return events.subscribe((event) => tell(event, hub, world));
}

function tell(event: PlaygroundEvent, hub: Hub, world: World): void {
  switch (event.type) {
    case 'message_create':
      tellMessage('MESSAGE_CREATE', event.message, hub, world);
      break;
    case 'message_update':
      tellMessage('MESSAGE_UPDATE', event.message, hub, world);
      break;
    case 'message_delete':
      tellDeletion(event.message, hub);
      break;
    case 'channel_create': {
      const thread = { ...describeChannel(world, event.channel), newly_created: true };
      hub.dispatch('THREAD_CREATE', thread, GatewayIntentBits.Guilds);
    }
  }
}

const messageIntent = ({ guildId }: StoredMessage): number =>
  guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;

function tellMessage(name: string, message: StoredMessage, hub: Hub, world: World): void {
  if (message.visibleTo !== null) return;
  const { data, guildId } = message;
  const member = world.members.get(data.author.id);
  const guildPart = guildId === null ? {} : { guild_id: guildId, member: member && toPartialMember(member) };
  const intent = messageIntent(message);
  for (const session of hub.sessions()) {
    if ((session.intents & intent) === 0) continue;
    const body = maySeeContent(message, session.intents, world) ? data : withoutContent(data);
    session.dispatch(name, JSON.stringify({ ...body, ...guildPart }));
  }
}

/** Without the intent, bots see the text of direct messages, of their own and of messages that mention them. */
function maySeeContent({ data, guildId }: StoredMessage, intents: number, world: World): boolean {
  return (
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    guildId === null ||
    data.author.id === world.bot.id ||
    data.mentions.some(({ id }) => id === world.bot.id)
  );
}

function withoutContent(data: StoredMessage['data']): object {
  return { ...data, content: '', embeds: [], attachments: [], components: [] };
}

function tellDeletion(message: StoredMessage, hub: Hub): void {
  const { id, channel_id: channelId, flags = 0 } = message.data;
  if (flags & MessageFlags.Ephemeral) return;
  const guildPart = message.guildId === null ? {} : { guild_id: message.guildId };
  hub.dispatch('MESSAGE_DELETE', { id, channel_id: channelId, ...guildPart }, messageIntent(message));
}
