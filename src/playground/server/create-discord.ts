import type { Clock } from './clock.ts';
import { CommandScope } from './commands.ts';
import type { Discord } from './discord.ts';
import { Events } from './events.ts';
import { Hub } from './gateway/hub.ts';
import { publishToGateway } from './gateway/publish.ts';
import { OptionFiles } from './http/files.ts';
import { Interactions } from './interactions/registry.ts';
import { Messages } from './messages/messages.ts';
import { createSnowflakes } from './snowflake.ts';
import { Archive } from './world/archive.ts';
import { createWorld } from './world/world.ts';

/** Messages kept for each channel. */
const HISTORY = 200;

export interface DiscordOptions {
  token: string;
  clock: Clock;
  botName: string;
  privilegedIntents: number;
  origin: () => string;
}

/** Puts an embedded Discord together; nothing listens yet. */
export function createDiscord({ token, clock, botName, privilegedIntents, origin }: DiscordOptions): Discord {
  const nextId = createSnowflakes(clock);
  const world = createWorld(botName);
  const archive = new Archive(HISTORY);
  const events = new Events();
  const url = (): string => `${origin().replace('http', 'ws')}/gateway`;
  const hub = new Hub({ token, privilegedIntents, world, events, url });
  publishToGateway(events, hub, world);
  return {
    token,
    clock,
    nextId,
    world,
    archive,
    optionFiles: new OptionFiles(),
    events,
    messages: new Messages({ clock, nextId, world, archive, events, origin }),
    interactions: new Interactions(clock, nextId),
    hub,
    commands: {
      global: new CommandScope(null, nextId),
      guild: new CommandScope(world.guild.id, nextId),
    },
    origin,
  };
}
