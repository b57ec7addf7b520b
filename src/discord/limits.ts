/**
 * Discord's numbers, each named once. Lengths count UTF-16 code units, as Discord's validation does for
 * the texts that a bot sends; times are in milliseconds.
 */

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
export const EMBED = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  /** Sum of all texts of all embeds of a message. */
  total: 6000,
} as const;

/** https://docs.discord.com/developers/resources/message#create-message */
export const MESSAGE = { content: 2000, embeds: 10, rows: 5, nonce: 25 } as const;

/** https://docs.discord.com/developers/components/reference */
export const COMPONENT = {
  customId: 100,
  buttonsPerRow: 5,
  buttonLabel: 80,
  selectOptions: 25,
  selectPlaceholder: 150,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  url: 512,
  modalTitle: 45,
  modalRows: 5,
  inputLabel: 45,
  inputPlaceholder: 100,
  inputValue: 4000,
} as const;

/** https://docs.discord.com/developers/interactions/application-commands */
export const COMMAND = {
  /** Name of a chat-input command or option; it must also be its own lower case. */
  name: /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
  nameLength: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** What a person may type into a string option at most. */
  stringValue: 6000,
  /** Sum over names, descriptions and values of one command. */
  total: 8000,
  perApplication: 100,
} as const;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback */
export const INTERACTION = { acknowledgeWithin: 3_000, tokenLifetime: 15 * 60_000 } as const;
