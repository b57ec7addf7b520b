import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createRig, type Rig } from './support/rig.ts';

let rig: Rig;
let path = '';
beforeAll(async () => {
  rig = await createRig();
  path = `/applications/${rig.playground.applicationId}/commands`;
});
beforeEach(() => rig.call('PUT', path, []));
afterAll(() => rig.close());

type Path = (string | number)[];

function refused(where: Path, ...faults: [string, string][]) {
  const leaf: object = { _errors: faults.map(([code, message]) => ({ code, message })) };
  const errors = where.reduceRight<object>((inner, key) => ({ [key]: inner }), leaf);
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } };
}

const command = (part: object = {}) => ({ name: 'ask', description: 'Ask', ...part });
const option = (part: object = {}) => ({ type: 3, name: 'text', description: 'Text', ...part });
const withOptions = (...options: object[]) => command({ options });

const REGEX: [string, string] = ['STRING_TYPE_REGEX', 'String value did not match validation regex.'];
const NAME: [string, string] = ['APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'];
const REQUIRED: [string, string] = ['BASE_TYPE_REQUIRED', 'This field is required'];
const between = (min: number, max: number): [string, string] => [
  'BASE_TYPE_BAD_LENGTH',
  `Must be between ${min} and ${max} in length.`,
];
const atMost = (max: number): [string, string] => [
  'BASE_TYPE_MAX_LENGTH',
  `Must be ${max} or fewer in length.`,
];

const CASES: [title: string, body: object, where: Path, ...faults: [string, string][]][] = [
  ['a name with a blank', command({ name: 'ask me' }), ['name'], REGEX, NAME],
  ['a name in capitals', command({ name: 'Ask' }), ['name'], NAME],
  ['an empty name', command({ name: '' }), ['name'], REQUIRED, REGEX, NAME],
  ['no description', { name: 'ask' }, ['description'], REQUIRED],
  [
    'a description of more than 100',
    command({ description: 'x'.repeat(101) }),
    ['description'],
    between(1, 100),
  ],
  [
    'an unknown type',
    command({ type: 9 }),
    [],
    ['UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1, 2, 3).'],
  ],
  ['a context menu with a description', command({ type: 3 }), ['description'], atMost(0)],
  [
    'more than 25 options',
    withOptions(...Array.from({ length: 26 }, (_, i) => option({ name: `o${i}` }))),
    ['options'],
    atMost(25),
  ],
  ['an option name in capitals', withOptions(option({ name: 'Text' })), ['options', 0, 'name'], NAME],
  [
    'two options of one name',
    withOptions(option(), option()),
    ['options', 1],
    ['APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option name text is already used in these options'],
  ],
  [
    'a required option after an optional one',
    withOptions(option(), option({ name: 'must', required: true })),
    ['options', 1],
    [
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      'Required options must be placed before non-required options',
    ],
  ],
  [
    'subcommands beside values',
    withOptions(option(), { type: 1, name: 'sub', description: 'Sub' }),
    ['options'],
    [
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    ],
  ],
  [
    'more than 25 choices',
    withOptions(
      option({ choices: Array.from({ length: 26 }, (_, i) => ({ name: `n${i}`, value: `v${i}` })) }),
    ),
    ['options', 0, 'choices'],
    atMost(25),
  ],
  [
    'a choice name of more than 100',
    withOptions(option({ choices: [{ name: 'x'.repeat(101), value: 'v' }] })),
    ['options', 0, 'choices', 0, 'name'],
    between(1, 100),
  ],
  [
    'a choice of the wrong kind',
    withOptions(option({ type: 4, choices: [{ name: 'n', value: 'v' }] })),
    ['options', 0, 'choices', 0, 'value'],
    ['NUMBER_TYPE_COERCE', 'Value "v" is not int.'],
  ],
  [
    'a context that does not exist',
    command({ contexts: [3] }),
    ['contexts', 0],
    ['BASE_TYPE_CHOICES', 'Value must be one of {0, 1, 2}.'],
  ],
  ['no context at all', command({ contexts: [] }), ['contexts'], REQUIRED],
  [
    'a context named twice',
    command({ contexts: [0, 0] }),
    ['contexts', 1],
    ['SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value'],
  ],
  [
    'an installation type that does not exist',
    command({ integration_types: [2] }),
    ['integration_types', 0],
    ['BASE_TYPE_CHOICES', 'Value must be one of {0, 1}.'],
  ],
];

describe('a command is refused for', () => {
  test.each(CASES)('%s', async (_title, body, where, ...faults) => {
    expect(await rig.call('POST', path, body)).toEqual(refused(where, ...faults));
  });

  test('more than 8,000 characters in all', async () => {
    const choices = Array.from({ length: 25 }, (_, i) => ({
      name: `${i}`.padEnd(100, 'n'),
      value: `${i}`.padEnd(100, 'v'),
    }));
    const body = withOptions(option({ choices }), option({ name: 'more', choices }));
    expect(await rig.call('POST', path, body)).toEqual(
      refused([], ['APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)']),
    );
  });

  test('standing twice in one list', async () => {
    expect(await rig.call('PUT', path, [command(), command()])).toEqual(
      refused([1], ['APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique']),
    );
  });

  test('being the 101st', async () => {
    const commands = Array.from({ length: 100 }, (_, i) => command({ name: `c${i}` }));
    expect((await rig.call('PUT', path, commands)).status).toBe(200);
    expect(await rig.call('POST', path, command())).toEqual({
      status: 400,
      body: { message: 'Maximum number of application commands reached (100)', code: 30032 },
    });
  });

  test('another application, or another server', async () => {
    expect(await rig.call('GET', '/applications/1100000000000000099/commands')).toMatchObject({
      status: 403,
      body: { code: 20012 },
    });
    const foreign = `/applications/${rig.playground.applicationId}/guilds/1100000000000000099/commands`;
    expect(await rig.call('GET', foreign)).toMatchObject({ status: 403, body: { code: 50001 } });
  });
});

describe('commands', () => {
  test('are created, read, edited and deleted', async () => {
    const created = await rig.call('POST', path, command());
    expect(created).toMatchObject({ status: 201, body: { name: 'ask', type: 1, contexts: null } });
    expect((await rig.call('POST', path, command({ description: 'Again' }))).status).toBe(200);
    const { body } = await rig.call('GET', path);
    expect(body).toMatchObject([{ name: 'ask', description: 'Again' }]);
    const one = `${path}/${idOf(created.body)}`;
    expect(await rig.call('PATCH', one, { description: 'Edited' })).toMatchObject({
      status: 200,
      body: { name: 'ask', description: 'Edited' },
    });
    expect(await rig.call('DELETE', one)).toEqual({ status: 204, body: null });
    expect(await rig.call('GET', one)).toMatchObject({ status: 404, body: { code: 10063 } });
  });

  test('keep their id when all are overwritten', async () => {
    const created = await rig.call('POST', path, command());
    const { body } = await rig.call('PUT', path, [
      command({ description: 'New' }),
      command({ name: 'other' }),
    ]);
    expect(body).toMatchObject([{ id: idOf(created.body), description: 'New' }, { name: 'other' }]);
  });

  test('of the three types may share a name', async () => {
    const forms = [command(), { name: 'ask', type: 2 }, { name: 'ask', type: 3 }];
    expect((await rig.call('PUT', path, forms)).status).toBe(200);
  });

  test('with subcommands and groups are accepted, in any script', async () => {
    const sub = { type: 1, name: 'finde', description: 'Suche', options: [option({ required: true })] };
    const group = { type: 2, name: 'gruppe', description: 'Gruppe', options: [sub] };
    expect((await rig.call('POST', path, command({ name: 'größe', options: [group, sub] }))).status).toBe(
      201,
    );
  });

  test('of the server hide global ones of the same name, and are not in direct messages', async () => {
    await rig.call('PUT', path, [command(), command({ name: 'both' })]);
    const guild = `/applications/${rig.playground.applicationId}/guilds/${rig.playground.guildId}/commands`;
    await rig.call('PUT', guild, [command({ name: 'both' }), command({ name: 'here' })]);
    const user = rig.playground.user('member');
    expect(user.commands().sort()).toEqual(['ask', 'both', 'here']);
    expect(user.commands({ channel: 'dm' })).toEqual(['ask', 'both']);
    await rig.call('PUT', guild, []);
  });

  test('appear only where their contexts and permissions let them', async () => {
    await rig.call('PUT', path, [
      command({ name: 'private', contexts: [1] }),
      command({ name: 'public', contexts: [0] }),
      command({ name: 'moderate', default_member_permissions: '8192' }),
      command({ name: 'nobody', default_member_permissions: '0' }),
    ]);
    expect(rig.playground.user('member').commands()).toEqual(['public']);
    expect(rig.playground.user('moderator').commands()).toEqual(['public', 'moderate']);
    expect(rig.playground.user('member').commands({ channel: 'dm' })).toContain('private');
  });
});

function idOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'id' in body) return String(body.id);
  throw new Error('the answer has no id');
}
