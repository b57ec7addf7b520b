import type { Clock } from './clock.ts';
import type { CommandScope } from './commands.ts';
import type { Events } from './events.ts';
import type { Hub } from './gateway/hub.ts';
import type { OptionFiles } from './http/files.ts';
import type { Interactions } from './interactions/registry.ts';
import type { Messages } from './messages/messages.ts';
import type { SnowflakeFactory } from './snowflake.ts';
import type { Archive } from './world/archive.ts';
import type { World } from './world/world.ts';

/** Everything an embedded Discord consists of, for its two sides: the bot's API and the people's. */
export interface Discord {
  readonly token: string;
  readonly clock: Clock;
  readonly nextId: SnowflakeFactory;
  readonly world: World;
  readonly archive: Archive;
  readonly optionFiles: OptionFiles;
  readonly events: Events;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly hub: Hub;
  readonly commands: { global: CommandScope; guild: CommandScope };
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  origin: () => string;
}
