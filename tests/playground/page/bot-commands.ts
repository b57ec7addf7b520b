import {
  type ApplicationCommandDataResolvable,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';

const {
  String: Text,
  Integer,
  Number: Decimal,
  Boolean: Truth,
  User,
  Channel,
  Role,
  Mentionable,
  Subcommand,
} = ApplicationCommandOptionType;

const framework = (name: string, required: boolean) =>
  ({ name, description: `The ${name} framework`, type: Text, autocomplete: true, required }) as const;

/** Commands with options of every kind, and of every type. */
export const commands: ApplicationCommandDataResolvable[] = [
  {
    name: 'compare',
    description: 'Compare frameworks side by side',
    options: [
      framework('first', true),
      framework('second', true),
      {
        name: 'topic',
        description: 'What to look at',
        type: Text,
        choices: [
          { name: 'Security', value: 'security' },
          { name: 'Learning curve', value: 'learning' },
        ],
      },
      framework('third', false),
    ],
  },
  {
    name: 'every',
    description: 'One option of every kind',
    options: [
      { name: 'text', description: 'At most ten characters', type: Text, required: true, maxLength: 10 },
      { name: 'count', description: 'From one to five', type: Integer, minValue: 1, maxValue: 5 },
      { name: 'ratio', description: 'A number', type: Decimal },
      { name: 'loud', description: 'Yes or no', type: Truth },
      { name: 'who', description: 'A person', type: User },
      { name: 'where', description: 'A channel', type: Channel },
      { name: 'role', description: 'A role', type: Role },
      { name: 'whom', description: 'A person or a role', type: Mentionable },
    ],
  },
  {
    name: 'roles',
    description: 'Manage roles',
    options: [{ name: 'list', description: 'List the roles', type: Subcommand }],
  },
  { name: 'broken', description: 'Suggestions that never come', options: [framework('name', true)] },
  { name: 'secret', description: 'An answer for you alone' },
  { name: 'slow', description: 'An answer that takes a while' },
  { name: 'silent', description: 'No answer at all' },
  { name: 'form', description: 'Opens a form' },
  { name: 'controls', description: 'Buttons and menus' },
  { name: 'markdown', description: 'Everything that Markdown can do' },
  { name: 'file', description: 'Sends a file' },
  {
    name: 'greet',
    description: 'Greets someone',
    options: [{ name: 'user', description: 'Whom', type: User, required: true }],
  },
  { name: 'Quote', type: ApplicationCommandType.Message },
  { name: 'Wave', type: ApplicationCommandType.User },
];
