import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRig, type Rig } from './support/rig.ts';

let rig: Rig;
let path = '';
beforeAll(async () => {
  rig = await createRig();
  const general = [...rig.playground.world.channels.values()].find(({ name }) => name === 'general');
  path = `/channels/${general?.id}/messages`;
});
afterAll(() => rig.close());

type Path = (string | number)[];

/** The body of a refused form with one fault, nested as Discord nests it. */
function refused(where: Path, code: string, message: string) {
  const leaf: object = { _errors: [{ code, message }] };
  const errors = where.reduceRight<object>((inner, key) => ({ [key]: inner }), leaf);
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } };
}

const tooLong = (max: number): [string, string] => [
  'BASE_TYPE_MAX_LENGTH',
  `Must be ${max} or fewer in length.`,
];
const REQUIRED: [string, string] = ['BASE_TYPE_REQUIRED', 'This field is required'];

const embed = (part: object) => ({ embeds: [part] });
const row = (...components: object[]) => ({ type: 1, components });
const rows = (...components: object[]) => ({ components: [row(...components)] });
const button = (part: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...part });
const option = (value: string) => ({ label: value, value });
const select = (part: object = {}) => ({ type: 3, custom_id: 'pick', options: [option('a')], ...part });
const FIRST: Path = ['components', 0, 'components', 0];

const CASES: [title: string, body: object, where: Path, fault: [string, string]][] = [
  ['content of more than 2,000', { content: 'x'.repeat(2001) }, ['content'], tooLong(2000)],
  [
    'content that is no text',
    { content: 5 },
    ['content'],
    ['STRING_TYPE_CONVERT', 'Could not interpret "5" as string.'],
  ],
  [
    'an embed title of more than 256',
    embed({ title: 'x'.repeat(257) }),
    ['embeds', 0, 'title'],
    tooLong(256),
  ],
  [
    'an embed description of more than 4,096',
    embed({ description: 'x'.repeat(4097) }),
    ['embeds', 0, 'description'],
    tooLong(4096),
  ],
  [
    'an embed author of more than 256',
    embed({ author: { name: 'x'.repeat(257) } }),
    ['embeds', 0, 'author', 'name'],
    ['BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 256 in length.'],
  ],
  [
    'an embed footer of more than 2,048',
    embed({ footer: { text: 'x'.repeat(2049) } }),
    ['embeds', 0, 'footer', 'text'],
    ['BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 2048 in length.'],
  ],
  [
    'a field name of more than 256',
    embed({ fields: [{ name: 'x'.repeat(257), value: 'v' }] }),
    ['embeds', 0, 'fields', 0, 'name'],
    ['BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 256 in length.'],
  ],
  [
    'a field value of more than 1,024',
    embed({ fields: [{ name: 'n', value: 'x'.repeat(1025) }] }),
    ['embeds', 0, 'fields', 0, 'value'],
    ['BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 1024 in length.'],
  ],
  [
    'a field value of blanks',
    embed({ fields: [{ name: 'n', value: '  ' }] }),
    ['embeds', 0, 'fields', 0, 'value'],
    REQUIRED,
  ],
  [
    'more than 25 fields',
    embed({ fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) }),
    ['embeds', 0, 'fields'],
    tooLong(25),
  ],
  ['an embed without anything', embed({}), ['embeds', 0, 'description'], REQUIRED],
  [
    'a colour beyond 0xFFFFFF',
    embed({ title: 't', color: 0x1000000 }),
    ['embeds', 0, 'color'],
    ['NUMBER_TYPE_MAX', 'int value should be less than or equal to 16777215.'],
  ],
  [
    'an embed link that is no web address',
    embed({ title: 't', url: 'ftp://example.org' }),
    ['embeds', 0, 'url'],
    ['URL_TYPE_INVALID_SCHEME', "Scheme \"ftp\" is not supported. Scheme must be one of ('http', 'https')."],
  ],
  [
    'an embed time that is no date',
    embed({ title: 't', timestamp: 'soon' }),
    ['embeds', 0, 'timestamp'],
    ['DATE_TIME_TYPE_PARSE', 'Could not parse soon. Should be ISO8601.'],
  ],
  [
    'more than 10 embeds',
    { embeds: Array.from({ length: 11 }, () => ({ title: 't' })) },
    ['embeds'],
    tooLong(10),
  ],
  [
    'more than 6,000 over all embeds',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    ['embeds'],
    ['MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000'],
  ],
  [
    'more than 5 rows',
    { components: Array.from({ length: 6 }, (_, index) => row(button({ custom_id: `b${index}` }))) },
    ['components'],
    tooLong(5),
  ],
  ['a row without components', rows(), ['components', 0, 'components'], REQUIRED],
  [
    'more than 5 buttons in a row',
    rows(...Array.from({ length: 6 }, (_, index) => button({ custom_id: `b${index}` }))),
    ['components', 0, 'components'],
    ['BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.'],
  ],
  [
    'a component of another kind',
    rows({ type: 4, custom_id: 'x' }),
    FIRST,
    ['UNION_TYPE_CHOICES', 'Value of field "type" must be one of (2, 3, 5, 6, 7, 8).'],
  ],
  [
    'two components with one custom_id, even when disabled',
    rows(button(), button({ disabled: true })),
    ['components', 0, 'components', 1, 'custom_id'],
    ['COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'],
  ],
  [
    'a custom_id of more than 100',
    rows(button({ custom_id: 'x'.repeat(101) })),
    [...FIRST, 'custom_id'],
    ['BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.'],
  ],
  [
    'a button without a custom_id',
    rows(button({ custom_id: undefined })),
    [...FIRST, 'custom_id'],
    ['BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'],
  ],
  [
    'a button label of more than 80',
    rows(button({ label: 'x'.repeat(81) })),
    [...FIRST, 'label'],
    tooLong(80),
  ],
  ['a button without label and emoji', rows(button({ label: undefined })), [...FIRST, 'label'], REQUIRED],
  [
    'a button with an emoji that is none',
    rows(button({ emoji: { name: 'rocket' } })),
    [...FIRST, 'emoji', 'name'],
    ['BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji'],
  ],
  ['a link button without a link', rows({ type: 2, style: 5, label: 'Go' }), [...FIRST, 'url'], REQUIRED],
  [
    'a link button with a custom_id',
    rows(button({ style: 5, url: 'https://example.org' })),
    [...FIRST, 'custom_id'],
    ['BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified'],
  ],
  [
    'a link button to a script',
    rows({ type: 2, style: 5, label: 'Go', url: 'javascript:alert(1)' }),
    [...FIRST, 'url'],
    [
      'URL_TYPE_INVALID_SCHEME',
      "Scheme \"javascript\" is not supported. Scheme must be one of ('http', 'https', 'discord').",
    ],
  ],
  [
    'a select beside a button',
    rows(select(), button()),
    ['components', 0, 'components', 1],
    ['COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width'],
  ],
  [
    'more than 25 options',
    rows(select({ options: Array.from({ length: 26 }, (_, index) => option(`o${index}`)) })),
    [...FIRST, 'options'],
    ['BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 25 in length.'],
  ],
  [
    'two options with one value',
    rows(select({ options: [option('a'), { label: 'other', value: 'a' }] })),
    [...FIRST, 'options', 1, 'value'],
    ['SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used'],
  ],
  [
    'fewer options than must be chosen',
    rows(select({ min_values: 2, max_values: 2 })),
    [...FIRST, 'options'],
    ['BASE_TYPE_BAD_LENGTH', 'Must be between 2 and 25 in length.'],
  ],
  [
    'an option description of more than 100',
    rows(select({ options: [{ ...option('a'), description: 'x'.repeat(101) }] })),
    [...FIRST, 'options', 0, 'description'],
    tooLong(100),
  ],
  [
    'a placeholder of more than 150',
    rows(select({ placeholder: 'x'.repeat(151) })),
    [...FIRST, 'placeholder'],
    tooLong(150),
  ],
  [
    'allowed_mentions that parse users and list them',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1100000000000000011'] } },
    ['allowed_mentions'],
    [
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      'parse:["users"] and users: [ids...] are mutually exclusive.',
    ],
  ],
  [
    'allowed_mentions that parse something unknown',
    { content: 'x', allowed_mentions: { parse: ['all'] } },
    ['allowed_mentions', 'parse', 0],
    ['BASE_TYPE_CHOICES', 'Value must be one of {users, roles, everyone}.'],
  ],
  [
    'allowed_mentions with an id that is none',
    { content: 'x', allowed_mentions: { users: ['robin'] } },
    ['allowed_mentions', 'users', 0],
    ['NUMBER_TYPE_COERCE', 'Value "robin" is not snowflake.'],
  ],
  [
    'flags that are no number',
    { content: 'x', flags: 'no' },
    ['flags'],
    ['NUMBER_TYPE_COERCE', 'Value "no" is not int.'],
  ],
  [
    'an attachment that was not uploaded',
    { content: 'x', attachments: [{ id: 0 }] },
    ['attachments', 0, 'id'],
    ['ATTACHMENT_NOT_FOUND', 'Attachment data not found'],
  ],
  [
    'a reply to a message that is not there',
    { content: 'x', message_reference: { message_id: '1100000000000000999' } },
    ['message_reference'],
    ['REPLIES_UNKNOWN_MESSAGE', 'Unknown message'],
  ],
  [
    'a nonce of more than 25',
    { content: 'x', nonce: 'x'.repeat(26) },
    ['nonce'],
    ['NONCE_TYPE_TOO_LONG', 'Must be 25 or fewer characters long.'],
  ],
];

describe('a message is refused for', () => {
  test.each(CASES)('%s', async (_title, body, where, [code, message]) => {
    expect(await rig.call('POST', path, body)).toEqual(refused(where, code, message));
  });

  test.each([{}, { content: ' \n ' }, { embeds: [], components: [] }, { content: null }])(
    'showing nothing: %j',
    async (body) => {
      expect(await rig.call('POST', path, body)).toEqual({
        status: 400,
        body: { message: 'Cannot send an empty message', code: 50006 },
      });
    },
  );

  test('a broken rule within a response to an interaction, below "data"', async () => {
    const { interaction } = await rig.probe();
    const answer = await rig.respond(interaction, { type: 4, data: { content: 'x'.repeat(2001) } });
    expect(answer).toEqual(refused(['data', 'content'], ...tooLong(2000)));
    await rig.respond(interaction, { type: 4, data: { content: 'x' } });
  });
});

describe('a message is accepted', () => {
  test('when everything is as long as it may be', async () => {
    const field = { name: 'n'.repeat(256), value: 'v'.repeat(500) };
    const body = {
      content: 'c'.repeat(2000),
      embeds: [{ title: 't'.repeat(256), footer: { text: 'f'.repeat(2048) }, fields: [field, field] }],
      components: Array.from({ length: 5 }, (_, r) =>
        row(
          ...Array.from({ length: 5 }, (_, b) =>
            button({ custom_id: `${r}${b}`.padEnd(100, '.'), label: 'l'.repeat(80) }),
          ),
        ),
      ),
    };
    expect((await rig.call('POST', path, body)).status).toBe(200);
  });

  test.each(['🚀', '👩‍💻', '🇩🇪', '1️⃣', '👍🏽', '❤️', '⬅️'])('with the emoji %s on a button', async (name) => {
    expect((await rig.call('POST', path, rows(button({ emoji: { name } })))).status).toBe(200);
  });

  test('with null for fields that are not wanted', async () => {
    const body = { content: 'x', embeds: null, components: null, allowed_mentions: null, flags: null };
    expect((await rig.call('POST', path, body)).status).toBe(200);
  });
});
