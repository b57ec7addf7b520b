/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';

export { GatewayCloseCodes as Close, GatewayOpcodes as Op };

/** Every bit that is an intent. */
export const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** Intents that must be switched on for an application before it may ask for them. */
export const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
