import { Client, Events, InteractionType } from 'discord.js';

/** A bot that knows nothing, written as discord.js' guide does it. */
const { DISCORD_API_URL: api = '', DISCORD_TOKEN: token = '' } = process.env;
const client = new Client({ intents: [], rest: { api } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'Nothing', value: 'nothing' }]);
  else if (interaction.type === InteractionType.ApplicationCommand) {
    await interaction.reply({ embeds: [{ description: 'Nothing to say.' }] });
  }
});
client.once(Events.ClientReady, async ({ application }) => {
  const text = { type: 3, description: 'A text' } as const;
  await application.commands.set([
    {
      name: 'compare',
      description: 'Nothing',
      options: [
        { ...text, name: 'first', required: true },
        { ...text, name: 'second', required: true },
      ],
    },
    {
      name: 'faq',
      description: 'Nothing',
      options: [{ ...text, name: 'question', required: true, autocomplete: true }],
    },
  ]);
  process.stdout.write('ready\n');
});
await client.login(token);
