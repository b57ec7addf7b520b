/** Discord's numbers that the page has to tell apart, each named once. */

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const FLAG = { ephemeral: 1 << 6, thinking: 1 << 7 } as const;

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  label: 18,
} as const;

/** https://docs.discord.com/developers/components/reference#button-button-styles */
export const BUTTON = { primary: 1, secondary: 2, success: 3, danger: 4, link: 5, premium: 6 } as const;

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
export const COMMAND = { chat: 1, user: 2, message: 3 } as const;
export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;
