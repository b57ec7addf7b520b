import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { commands } from './bot-commands.ts';
import { controls, form, markdown, profile } from './bot-messages.ts';

const FRAMEWORKS = ['Django', 'Express.js', 'Flask', 'Laravel', 'Node.js', 'Ruby on Rails', 'Spring Boot'];

export interface TestBot {
  /** Lets `/slow` answer. */
  release(): void;
  stop(): Promise<void>;
}

/** Starts a real client with commands of every kind, for the page to be tried with. */
export async function startTestBot(apiBase: string, token: string): Promise<TestBot> {
  const client = new Client({ intents: [], rest: { api: apiBase } });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction, released));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  await client.application?.commands.set(commands);
  return { release, stop: () => client.destroy() };
}

async function answer(interaction: Interaction, released: Promise<void>): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction);
  else if (interaction.isChatInputCommand()) await answerCommand(interaction, released);
  else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`Quoted: ${interaction.targetMessage.content}`);
  } else if (interaction.isUserContextMenuCommand()) {
    await interaction.reply(`Waved at ${interaction.targetUser.username}`);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Name: ${interaction.fields.getTextInputValue('name')}`);
  } else if (interaction.isButton()) {
    if (interaction.customId === 'ask') await interaction.showModal(form);
    else if (interaction.customId !== 'ignore')
      await interaction.update({ content: `Pressed ${interaction.customId}` });
  } else if (interaction.isAnySelectMenu()) {
    await interaction.reply(`Chose ${interaction.values.join(', ')}`);
  }
}

async function suggest(interaction: AutocompleteInteraction): Promise<void> {
  if (interaction.commandName === 'broken') return;
  const typed = interaction.options.getFocused().toLowerCase();
  const fitting = FRAMEWORKS.filter((name) => name.toLowerCase().includes(typed));
  await interaction.respond(fitting.map((name) => ({ name, value: name.toLowerCase() })));
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  released: Promise<void>,
): Promise<void> {
  switch (interaction.commandName) {
    case 'compare':
      await interaction.reply(
        profile(interaction.options.getString('first', true), interaction.options.getString('second', true)),
      );
      break;
    case 'secret':
      await interaction.reply({ content: 'Just for you', flags: MessageFlags.Ephemeral });
      break;
    case 'slow':
      await interaction.deferReply();
      await released;
      await interaction.editReply('Done at last');
      await interaction.followUp('And one more thing');
      break;
    case 'form':
      await interaction.showModal(form);
      break;
    case 'controls':
      await interaction.reply(controls);
      break;
    case 'markdown':
      await interaction.reply(markdown(interaction.commandId));
      break;
    case 'file':
      await interaction.reply({ files: [{ attachment: Buffer.from('one two three'), name: 'notes.txt' }] });
      break;
    case 'greet': {
      const { id } = interaction.options.getUser('user', true);
      await interaction.reply({ content: `Hello <@${id}>`, allowedMentions: { users: [id] } });
      break;
    }
    case 'every':
    case 'roles':
      await interaction.reply(`Got ${JSON.stringify(toValues(interaction))}`);
      break;
  }
}

const toValues = ({ options }: ChatInputCommandInteraction) =>
  options.data.map(({ name, value, options: below }) => [name, value ?? below]);
