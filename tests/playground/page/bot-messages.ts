import {
  ButtonStyle,
  ComponentType,
  type InteractionReplyOptions,
  type ModalComponentData,
  TextInputStyle,
} from 'discord.js';

const { ActionRow, Button, StringSelect, TextInput, UserSelect } = ComponentType;

/** An embed with fields and buttons, as a comparison looks. */
export const profile = (first: string, second: string): InteractionReplyOptions => ({
  embeds: [
    {
      title: `${first} or ${second}`,
      description: `Choose **${first}** when batteries should be included; choose **${second}** when you would rather pick them yourself.`,
      color: 0x5865f2,
      fields: [
        { name: 'Language', value: 'Python\nPython', inline: true },
        { name: 'Licence', value: 'BSD-3-Clause', inline: true },
        { name: 'Kind', value: 'framework', inline: true },
        {
          name: 'Security',
          value: '- CSRF protection is built in\n- Sessions are signed\n  - with a rotating key',
        },
      ],
      footer: { text: 'Checked on 2026-11-01 · 4 sources' },
    },
  ],
  components: [
    {
      type: ActionRow,
      components: [
        { type: Button, style: ButtonStyle.Primary, label: 'Swap', customId: 'swap' },
        { type: Button, style: ButtonStyle.Secondary, label: 'Related questions', customId: 'related' },
        { type: Button, style: ButtonStyle.Link, label: 'Source', url: 'https://example.org/' },
      ],
    },
  ],
});

/** Every style of button and several menus. */
export const controls: InteractionReplyOptions = {
  content: 'Try these',
  components: [
    {
      type: ActionRow,
      components: [
        { type: Button, style: ButtonStyle.Primary, label: 'Primary', customId: 'primary' },
        { type: Button, style: ButtonStyle.Success, label: 'Ask me', customId: 'ask' },
        { type: Button, style: ButtonStyle.Danger, label: 'Ignored', customId: 'ignore' },
        { type: Button, style: ButtonStyle.Secondary, label: 'Off', customId: 'off', disabled: true },
        { type: Button, style: ButtonStyle.Link, label: 'Link', url: 'https://example.org/' },
      ],
    },
    {
      type: ActionRow,
      components: [
        {
          type: StringSelect,
          customId: 'one',
          placeholder: 'Pick one',
          options: [
            { label: 'Python', value: 'python', description: 'Reads like prose' },
            { label: 'Ruby', value: 'ruby' },
          ],
        },
      ],
    },
    {
      type: ActionRow,
      components: [
        {
          type: StringSelect,
          customId: 'many',
          placeholder: 'Pick several',
          minValues: 1,
          maxValues: 3,
          options: ['auth', 'orm', 'admin'].map((value) => ({ label: value.toUpperCase(), value })),
        },
      ],
    },
    { type: ActionRow, components: [{ type: UserSelect, customId: 'person', placeholder: 'Pick a person' }] },
  ],
};

export const form: ModalComponentData = {
  title: 'Tell us about it',
  customId: 'form',
  components: [
    {
      type: ActionRow,
      components: [
        {
          type: TextInput,
          customId: 'name',
          label: 'Name',
          style: TextInputStyle.Short,
          required: true,
          minLength: 3,
        },
      ],
    },
    {
      type: ActionRow,
      components: [
        {
          type: TextInput,
          customId: 'story',
          label: 'Story',
          style: TextInputStyle.Paragraph,
          required: false,
          placeholder: 'Once upon a time',
        },
      ],
    },
  ],
};

/** Text that tries everything, and tries to break out. */
export const markdown = (commandId: string): InteractionReplyOptions => ({
  content: [
    '# Heading',
    '-# small print',
    '**bold** *italic* __underline__ ~~strike~~ ||hidden|| `code`',
    '> quoted',
    '- one\n- two',
    '```js\nconst answer = 42;\n```',
    `</compare:${commandId}> [masked](https://example.org/) https://example.org/bare`,
    '<img src=x onerror="document.title=1"> <t:1700000000:D> @everyone',
  ].join('\n'),
  allowedMentions: { parse: [] },
  embeds: [{ title: '**Bold** title', description: '-# in an embed', footer: { text: '**plain** footer' } }],
});
