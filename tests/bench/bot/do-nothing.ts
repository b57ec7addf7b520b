import { Client, Events, type Interaction } from 'discord.js';

/** A bot that knows nothing, written with discord.js' own classes. */
const { DISCORD_API_URL: api = '', DISCORD_TOKEN: token = '' } = process.env;
const client = new Client({ intents: [], rest: { api } });

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'Nothing', value: 'nothing' }]);
  else if (interaction.isCommand()) await interaction.reply({ embeds: [{ description: 'Nothing to say.' }] });
}

async function publish({ application }: Client<true>): Promise<void> {
  const text = { type: 3, description: 'A text', required: true } as const;
  await application.commands.set([
    {
      name: 'compare',
      description: 'Nothing',
      options: ['first', 'second'].map((name) => ({ ...text, name })),
    },
    { name: 'faq', description: 'Nothing', options: [{ ...text, name: 'question', autocomplete: true }] },
  ]);
  process.stdout.write('ready\n');
}

client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
client.once(Events.ClientReady, (ready) => void publish(ready));
await client.login(token);
