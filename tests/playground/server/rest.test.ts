import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRig, type Rig } from './support/rig.ts';

let rig: Rig;
const ids: Record<string, string> = {};
beforeAll(async () => {
  rig = await createRig();
  for (const { name, id } of rig.playground.world.channels.values()) ids[name] = id;
});
afterAll(() => rig.close());

const messagesOf = (channel: string) => `/channels/${ids[channel]}/messages`;
const refused = (status: number, code: number, message: string) => ({ status, body: { message, code } });

describe('a request is refused', () => {
  test.each(['Bot wrong', 'wrong', ''])('with the authorization "%s"', async (authorization) => {
    const answer = await rig.call('GET', '/users/@me', undefined, { authorization });
    expect(answer).toEqual(refused(401, 0, '401: Unauthorized'));
  });

  test('to an address that does not exist', async () => {
    expect(await rig.call('GET', '/nothing')).toEqual(refused(404, 0, '404: Not Found'));
    expect(await rig.call('GET', '/channels/%E0%A4%A')).toEqual(refused(404, 0, '404: Not Found'));
  });

  test('with a method that the address does not know', async () => {
    expect(await rig.call('PUT', '/users/@me')).toEqual(refused(405, 0, '405: Method Not Allowed'));
  });

  test('to another version of the API', async () => {
    const response = await fetch(`${rig.playground.apiBase}/v6/gateway`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: 'Invalid API version provided', code: 50041 });
  });

  test('with a body that is no JSON', async () => {
    expect(await rig.call('POST', messagesOf('general'), '{"content":')).toEqual(
      refused(400, 50109, 'The request body contains invalid JSON.'),
    );
  });

  test('with a body of another type', async () => {
    const answer = await rig.call('POST', messagesOf('general'), 'content=x', {
      'content-type': 'text/plain',
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  test('with too large a file', async () => {
    const form = new FormData();
    form.set('files[0]', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'large.bin');
    const response = await fetch(`${rig.playground.apiBase}/v10${messagesOf('general')}`, {
      method: 'POST',
      headers: { authorization: `Bot ${rig.playground.token}` },
      body: form,
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ message: 'Request entity too large', code: 40005 });
  });

  test('about a channel, message, user, member or server that is not there', async () => {
    const unknown = '1100000000000000999';
    const { guildId } = rig.playground;
    const missing: [string, number, string][] = [
      [`/channels/${unknown}`, 10003, 'Unknown Channel'],
      [`${messagesOf('general')}/${unknown}`, 10008, 'Unknown Message'],
      [`/users/${unknown}`, 10013, 'Unknown User'],
      [`/guilds/${guildId}/members/${unknown}`, 10007, 'Unknown Member'],
      [`/guilds/${unknown}`, 10004, 'Unknown Guild'],
    ];
    for (const [path, code, message] of missing) {
      expect(await rig.call('GET', path)).toEqual(refused(404, code, message));
    }
  });

  test('and remembered without any token', async () => {
    await rig.call('POST', `/interactions/1/secret-token/callback`, { type: 4 });
    const last = rig.playground.refusals.at(-1);
    expect(last).toMatchObject({
      method: 'POST',
      route: '/interactions/:interaction/:token/callback',
      code: 10062,
    });
    expect(JSON.stringify(last)).not.toContain('secret-token');
  });
});

describe('messages of a channel', () => {
  test('are posted, read, edited and deleted by the bot', async () => {
    const posted = await rig.call('POST', messagesOf('help'), { content: 'hello' });
    expect(posted).toMatchObject({ status: 200, body: { content: 'hello', author: { bot: true } } });
    const one = `${messagesOf('help')}/${idOf(posted.body)}`;
    expect(await rig.call('PATCH', one, { content: 'edited' })).toMatchObject({
      body: { content: 'edited' },
    });
    expect(await rig.call('GET', one)).toMatchObject({ status: 200, body: { content: 'edited' } });
    expect(await rig.call('DELETE', one)).toEqual({ status: 204, body: null });
    expect(await rig.call('GET', one)).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  test('are listed newest first, up to the limit, private ones left out', async () => {
    const user = rig.playground.user('member');
    for (const content of ['one', 'two', 'three']) user.say('help', content);
    const { interaction } = await rig.open(() => user.command('probe', {}, { channel: 'help' }));
    await rig.respond(interaction, { type: 4, data: { content: 'private', flags: 64 } });
    const { body } = await rig.call('GET', `${messagesOf('help')}?limit=2`);
    expect(body).toMatchObject([{ content: 'three' }, { content: 'two' }]);
  });

  test('of other people are neither edited nor deleted by the bot', async () => {
    const { id } = rig.playground.user('member').say('help', 'mine');
    const one = `${messagesOf('help')}/${id}`;
    expect(await rig.call('PATCH', one, { content: 'x' })).toEqual(
      refused(403, 50005, 'Cannot edit a message authored by another user'),
    );
    expect(await rig.call('DELETE', one)).toEqual(refused(403, 50013, 'Missing Permissions'));
  });

  test('cannot be emptied by an edit', async () => {
    const posted = await rig.call('POST', messagesOf('help'), { content: 'hello' });
    const one = `${messagesOf('help')}/${idOf(posted.body)}`;
    expect(await rig.call('PATCH', one, { content: '' })).toEqual(
      refused(400, 50006, 'Cannot send an empty message'),
    );
  });

  test('cannot be posted to a forum itself', async () => {
    expect(await rig.call('POST', messagesOf('questions'), { content: 'x' })).toEqual(
      refused(400, 50008, 'Cannot send messages in a non-text channel'),
    );
  });

  test('that reply refer to what they reply to, and ping its author', async () => {
    const user = rig.playground.user('member');
    const { id } = user.say('help', 'question');
    const answer = await rig.call('POST', messagesOf('help'), {
      content: 'answer',
      message_reference: { message_id: id },
    });
    expect(answer).toMatchObject({ body: { type: 19, referenced_message: { content: 'question' } } });
    expect(user.messages('help').at(-1)?.pings.users).toEqual([user.id]);
  });

  test('are forgotten when there are too many', () => {
    const user = rig.playground.user('member');
    for (let index = 0; index < 250; index += 1) user.say('general', `message ${index}`);
    const kept = user.messages('general');
    expect(kept).toHaveLength(200);
    expect(kept.at(-1)?.content).toBe('message 249');
  });

  test('keep their attachments when edited, unless told which to keep', async () => {
    const form = new FormData();
    form.set(
      'payload_json',
      JSON.stringify({ content: 'files', attachments: [{ id: 0, filename: 'a.txt' }] }),
    );
    form.set('files[0]', new Blob(['a']), 'first.txt');
    form.set('files[1]', new Blob(['b']), 'b.txt');
    const response = await fetch(`${rig.playground.apiBase}/v10${messagesOf('help')}`, {
      method: 'POST',
      headers: { authorization: `Bot ${rig.playground.token}` },
      body: form,
    });
    const posted: APIMessage = JSON.parse(await response.text());
    expect(posted.attachments).toMatchObject([{ filename: 'a.txt' }, { filename: 'b.txt' }]);
    const one = `${messagesOf('help')}/${idOf(posted)}`;
    const edited = await rig.call('PATCH', one, { content: 'still' });
    expect(edited).toMatchObject({ body: { attachments: [{ filename: 'a.txt' }, { filename: 'b.txt' }] } });
    const kept = await rig.call('PATCH', one, { attachments: [{ id: posted.attachments[1]?.id }] });
    expect(kept).toMatchObject({ body: { attachments: [{ filename: 'b.txt' }] } });
    expect((await fetch(posted.attachments[0]?.url ?? '')).status).toBe(404);
  });
});

describe('the server', () => {
  test('is described with its channels, roles and members', async () => {
    const base = `/guilds/${rig.playground.guildId}`;
    expect(await rig.call('GET', base)).toMatchObject({ body: { id: rig.playground.guildId } });
    expect(await rig.call('GET', `${base}/channels`)).toMatchObject({
      body: [{ name: 'general', type: 0 }, { name: 'help' }, { name: 'questions', type: 15 }],
    });
    expect(await rig.call('GET', `${base}/roles`)).toMatchObject({
      body: [{ name: '@everyone' }, {}, {}, {}],
    });
    expect(await rig.call('GET', `${base}/members`)).toMatchObject({ body: [{}, {}, {}, {}] });
    const user = rig.playground.user('second');
    expect(await rig.call('GET', `${base}/members/${user.id}`)).toMatchObject({
      body: { user: { username: 'sasha' } },
    });
    expect(await rig.call('GET', `/users/${user.id}`)).toMatchObject({ body: { username: 'sasha' } });
  });

  test('lets the bot open direct messages with people, not with itself', async () => {
    const recipient = rig.playground.user('second').id;
    const { status, body } = await rig.call('POST', '/users/@me/channels', { recipient_id: recipient });
    expect(status).toBe(200);
    expect(body).toMatchObject({ type: 1, recipients: [{ id: recipient }] });
    await rig.call('POST', `/channels/${idOf(body)}/messages`, { content: 'hello' });
    expect(rig.playground.user('second').messages('dm')).toMatchObject([{ content: 'hello' }]);
    const own = { recipient_id: rig.playground.applicationId };
    expect(await rig.call('POST', '/users/@me/channels', own)).toMatchObject({
      status: 403,
      body: { code: 50007 },
    });
  });

  test('has posts in its forum', async () => {
    const threads = `/channels/${ids.questions}/threads`;
    const created = await rig.call('POST', threads, { name: 'News', message: { content: 'First' } });
    expect(created).toMatchObject({
      status: 201,
      body: { type: 11, name: 'News', message: { content: 'First' } },
    });
    const active = await rig.call('GET', `/guilds/${rig.playground.guildId}/threads/active`);
    expect(active).toMatchObject({ body: { threads: [{ name: 'News', parent_id: ids.questions }] } });
    const empty = await rig.call('POST', threads, { name: 'Empty', message: {} });
    expect(empty).toEqual(refused(400, 50006, 'Cannot send an empty message'));
    const elsewhere = `/channels/${ids.general}/threads`;
    expect((await rig.call('POST', elsewhere, { name: 'x', message: { content: 'x' } })).status).toBe(400);
  });

  test('tells where the gateway is', async () => {
    const url = `${rig.playground.url.replace('http', 'ws')}/gateway`;
    expect(await rig.call('GET', '/gateway')).toEqual({ status: 200, body: { url } });
    expect(await rig.call('GET', '/gateway/bot')).toMatchObject({ body: { url, shards: 1 } });
  });
});

function idOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'id' in body) return String(body.id);
  throw new Error('the answer has no id');
}
