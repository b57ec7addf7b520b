import {
  type Client,
  ComponentType,
  type Interaction,
  MessageFlags,
  type ModalComponentData,
  TextInputStyle,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createPlayground, type Playground } from '../../../src/playground/server/playground.ts';
import { startBot } from './support/bot.ts';

let playground: Playground;
let bot: Client<true>;
let answer: (interaction: Interaction) => unknown = () => undefined;

beforeAll(async () => {
  playground = await createPlayground();
  bot = await startBot(playground, (interaction) => answer(interaction));
  await bot.application.commands.set([
    { name: 'ping', description: 'Ping' },
    {
      name: 'every',
      description: 'Every kind of option',
      options: [
        { type: 3, name: 'text', description: 'Text', required: true, minLength: 2 },
        { type: 4, name: 'whole', description: 'Whole', minValue: 1, maxValue: 5 },
        { type: 5, name: 'flag', description: 'Flag' },
        { type: 6, name: 'person', description: 'Person' },
        { type: 7, name: 'channel', description: 'Channel' },
        { type: 8, name: 'role', description: 'Role' },
        { type: 10, name: 'number', description: 'Number' },
        { type: 11, name: 'file', description: 'File' },
        { type: 3, name: 'choice', description: 'Choice', choices: [{ name: 'A', value: 'a' }] },
      ],
    },
    { name: 'admin', description: 'Admin', options: [{ type: 1, name: 'add', description: 'Add' }] },
    { name: 'Quote', type: 3 },
    { name: 'Who is this', type: 2 },
  ]);
});
afterEach(() => expect(playground.refusals).toEqual([]));
afterAll(async () => {
  await bot.destroy();
  await playground.close();
});

const member = () => playground.user('member');

test('a reply is seen by everyone and says what it answers', async () => {
  answer = (interaction) =>
    interaction.isChatInputCommand() && interaction.reply({ embeds: [{ title: 'Pong' }] });
  const reply = await member().command('ping');
  expect(reply).toMatchObject({
    result: 'replied',
    ephemeral: false,
    message: {
      type: 20,
      embeds: [{ type: 'rich', title: 'Pong' }],
      author: { id: playground.applicationId, bot: true },
      interaction: { name: 'ping', user: { username: 'robin' } },
      interaction_metadata: { type: 2, user: { username: 'robin' } },
    },
  });
  expect(playground.user('second').messages().at(-1)?.id).toBe(reply.message?.id);
});

test('an ephemeral reply is seen by one person alone, who can dismiss it', async () => {
  answer = (interaction) =>
    interaction.isChatInputCommand() && interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
  const reply = await member().command('ping');
  expect(reply.ephemeral).toBe(true);
  const id = reply.message?.id ?? '';
  expect(
    playground
      .user('second')
      .messages()
      .map((message) => message.id),
  ).not.toContain(id);
  expect(member().messages().at(-1)?.id).toBe(id);
  member().dismiss({ id });
  expect(
    member()
      .messages()
      .map((message) => message.id),
  ).not.toContain(id);
});

test('a deferred reply is edited, followed up and deleted', async () => {
  let followed: () => void = () => undefined;
  const seen = new Promise<void>((resolve) => {
    followed = resolve;
  });
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply('first');
    await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
    await seen;
    await interaction.deleteReply();
    await interaction.followUp('gone');
  };
  const reply = await member().command('ping');
  expect((await reply.settled()).content).toBe('first');
  expect(await reply.followUp()).toMatchObject({ content: 'second', flags: MessageFlags.Ephemeral });
  followed();
  expect((await reply.followUp(1)).content).toBe('gone');
  expect(
    member()
      .messages()
      .map(({ id }) => id),
  ).not.toContain(reply.message?.id);
});

test('every kind of option arrives resolved', async () => {
  answer = (interaction) => {
    if (!interaction.isChatInputCommand()) return undefined;
    const { options } = interaction;
    return interaction.reply(
      [
        options.getString('text'),
        options.getInteger('whole'),
        options.getBoolean('flag'),
        options.getUser('person')?.username,
        options.getChannel('channel')?.name,
        options.getRole('role')?.name,
        options.getNumber('number'),
        options.getAttachment('file')?.name,
        options.getString('choice'),
      ].join(' '),
    );
  };
  const { world } = playground;
  const general = [...world.channels.values()].find(({ name }) => name === 'general')?.id ?? '';
  const helpers = [...world.roles.values()].find(({ name }) => name === 'Helpers')?.id ?? '';
  const values = {
    text: 'hello',
    whole: 3,
    flag: true,
    person: playground.user('second').id,
    channel: general,
    role: helpers,
    number: 1.5,
    choice: 'a',
  };
  const file = { name: 'a b.txt', content_type: 'text/plain', data: btoa('content') };
  const reply = await member().command('every', values, { files: { file } });
  expect(reply.message?.content).toBe('hello 3 true sasha general Helpers 1.5 a_b.txt a');
});

test.each<[string, Record<string, string | number>]>([
  ['missing_option', {}],
  ['unknown_option', { text: 'hello', other: 1 }],
  ['out_of_range', { text: 'h' }],
  ['out_of_range', { text: 'hello', whole: 6 }],
  ['wrong_type', { text: 'hello', whole: 1.5 }],
  ['wrong_type', { text: 'hello', whole: 'one' }],
  ['no_choice', { text: 'hello', choice: 'b' }],
])('the client does not send %s: %j', async (error, options) => {
  await expect(member().command('every', options)).rejects.toMatchObject({ body: { error } });
});

test('subcommands are run by their full name', async () => {
  answer = (interaction) =>
    interaction.isChatInputCommand() && interaction.reply(interaction.options.getSubcommand());
  expect((await member().command('admin add')).message).toMatchObject({
    content: 'add',
    interaction: { name: 'admin add' },
  });
});

test('a button updates its message, or is answered beside it', async () => {
  answer = (interaction) => {
    if (interaction.isButton() && interaction.customId === 'again') return interaction.update('updated');
    if (interaction.isButton()) return interaction.reply(`re: ${interaction.message.content}`);
    const components = [
      {
        type: ComponentType.ActionRow as const,
        components: [
          { type: ComponentType.Button as const, style: 1 as const, label: 'Again', customId: 'again' },
          { type: ComponentType.Button as const, style: 2 as const, label: 'Say', customId: 'say' },
        ],
      },
    ];
    return interaction.isChatInputCommand() && interaction.reply({ content: 'first', components });
  };
  const { message } = await member().command('ping');
  if (!message) throw new Error('there is no message');
  const beside = await playground.user('second').click(message, 'Say');
  expect(beside.message).toMatchObject({
    content: 're: first',
    message_reference: { message_id: message.id },
  });
  const updated = await member().click(message, 'Again');
  expect(updated).toMatchObject({ result: 'updated', message: { id: message.id, content: 'updated' } });
  expect(updated.message?.components).toHaveLength(1);
});

test('selects give texts and people', async () => {
  answer = (interaction) => {
    if (interaction.isUserSelectMenu())
      return interaction.update(interaction.users.map((user) => user.username).join());
    if (interaction.isStringSelectMenu())
      return interaction.deferUpdate().then(() => interaction.editReply(interaction.values.join()));
    const options = ['a', 'b', 'c'].map((value) => ({ label: value, value }));
    return (
      interaction.isChatInputCommand() &&
      interaction.reply({
        content: 'choose',
        components: [
          { type: 1, components: [{ type: 3, customId: 'texts', options, maxValues: 2 }] },
          { type: 1, components: [{ type: 5, customId: 'people' }] },
        ],
      })
    );
  };
  const { message } = await member().command('ping');
  if (!message) throw new Error('there is no message');
  await expect(member().select(message, 'texts', ['d'])).rejects.toThrow('cannot be chosen');
  await expect(member().select(message, 'texts', ['a', 'b', 'c'])).rejects.toThrow('cannot be chosen');
  const people = await member().select(message, 'people', [playground.user('moderator').id]);
  expect(people.message?.content).toBe('morgan');
  const texts = await member().select(message, 'texts', ['a', 'c']);
  expect(texts.result).toBe('updated');
  expect((await texts.edited(({ content }) => content === 'a,c')).id).toBe(message.id);
});

test('a modal is shown, checked and submitted', async () => {
  const modal: ModalComponentData = {
    customId: 'form',
    title: 'Form',
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.TextInput,
            customId: 'why',
            label: 'Why',
            style: TextInputStyle.Short,
            minLength: 2,
          },
        ],
      },
    ],
  };
  answer = (interaction) => {
    if (interaction.isModalSubmit()) return interaction.reply(interaction.fields.getTextInputValue('why'));
    return interaction.isChatInputCommand() && interaction.showModal(modal);
  };
  const opened = await member().command('ping');
  expect(opened).toMatchObject({ result: 'modal', modal: { custom_id: 'form', title: 'Form' } });
  await expect(member().submit(opened, {})).rejects.toThrow('required');
  await expect(member().submit(opened, { why: 'x' })).rejects.toThrow('too short');
  await expect(playground.user('second').submit(opened, { why: 'because' })).rejects.toThrow('no such modal');
  expect((await member().submit(opened, { why: 'because' })).message?.content).toBe('because');
});

test('context menus work on messages and people', async () => {
  answer = (interaction) => {
    if (interaction.isMessageContextMenuCommand())
      return interaction.reply(`> ${interaction.targetMessage.content}`);
    return interaction.isUserContextMenuCommand() && interaction.reply(interaction.targetUser.username);
  };
  const said = playground.user('second').say('general', 'wise words');
  expect((await member().menu('Quote', said)).message?.content).toBe('> wise words');
  const person = playground.user('second');
  expect((await member().menu('Who is this', person)).message).toMatchObject({ content: 'sasha', type: 23 });
});

test('files are uploaded, described and served', async () => {
  answer = (interaction) =>
    interaction.isChatInputCommand() &&
    interaction.reply({
      embeds: [{ image: { url: 'attachment://dot.png' } }],
      files: [{ attachment: Buffer.from('not a picture'), name: 'dot.png', description: 'A dot' }],
    });
  const { message } = await member().command('ping');
  const [attachment] = message?.attachments ?? [];
  expect(attachment).toMatchObject({ filename: 'dot.png', description: 'A dot', size: 13 });
  expect(message?.embeds[0]?.image?.url).toBe(attachment?.url);
  const served = await fetch(attachment?.url ?? '');
  expect(await served.text()).toBe('not a picture');
  expect(served.headers.get('content-security-policy')).toContain('sandbox');
});

test('a direct message has a user and no server', async () => {
  answer = (interaction) =>
    interaction.isChatInputCommand() && interaction.reply(`${interaction.inGuild()} ${interaction.context}`);
  const reply = await member().command('ping', {}, { channel: 'dm' });
  expect(reply.message?.content).toBe('false 1');
  expect(playground.user('second').messages('dm')).toEqual([]);
});

test('mentions ping as allowed_mentions let them', async () => {
  const content = `<@${playground.user('second').id}> @everyone`;
  answer = (interaction) => interaction.isChatInputCommand() && interaction.reply(content);
  expect((await member().command('ping')).pings).toEqual({
    everyone: true,
    users: [playground.user('second').id],
    roles: [],
  });
  answer = (interaction) =>
    interaction.isChatInputCommand() && interaction.reply({ content, allowedMentions: { parse: [] } });
  const quiet = await member().command('ping');
  expect(quiet.pings).toEqual({ everyone: false, users: [], roles: [] });
  expect(quiet.message).toMatchObject({ mentions: [], mention_everyone: false });
});

test('a post in the forum is a channel of its own', async () => {
  answer = (interaction) =>
    interaction.isChatInputCommand() && interaction.reply(`in ${interaction.channelId}`);
  const post = member().post('questions', 'Which framework?', 'Django or Flask?');
  expect(member().messages(post.id)).toMatchObject([{ content: 'Django or Flask?' }]);
  expect((await member().command('ping', {}, { channel: post.id })).message?.content).toBe(`in ${post.id}`);
});
