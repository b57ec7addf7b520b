import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRig, type Rig } from './support/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await createRig();
});
afterAll(() => rig.close());

const UNKNOWN_INTERACTION = { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
const ACKNOWLEDGED = {
  status: 400,
  body: { message: 'Interaction has already been acknowledged.', code: 40060 },
};
const TOKEN_OVER = { status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } };
const UNKNOWN_WEBHOOK = { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
const UNKNOWN_MESSAGE = { status: 404, body: { message: 'Unknown Message', code: 10008 } };

const hello = { type: 4, data: { content: 'hello' } };

describe('an interaction', () => {
  test('is acknowledged with 204 and no body', async () => {
    const { interaction, reply } = await rig.probe();
    expect(await rig.respond(interaction, hello)).toEqual({ status: 204, body: null });
    expect(await reply).toMatchObject({ result: 'replied', message: { content: 'hello' } });
  });

  test('tells what it made when asked with with_response', async () => {
    const { interaction } = await rig.probe();
    const { status, body } = await rig.respond(interaction, hello, '?with_response=true');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: { id: interaction.id, type: 2, response_message_ephemeral: false },
      resource: { type: 4, message: { content: 'hello' } },
    });
  });

  test('cannot be acknowledged twice', async () => {
    const { interaction } = await rig.probe();
    await rig.respond(interaction, hello);
    expect(await rig.respond(interaction, hello)).toEqual(ACKNOWLEDGED);
  });

  test('is unknown after 3 seconds, and the person is told', async () => {
    const { interaction, reply } = await rig.probe();
    rig.clock.advance(3_000);
    expect(await reply).toMatchObject({ result: 'failed', failure: 'timeout' });
    expect(await rig.respond(interaction, hello)).toEqual(UNKNOWN_INTERACTION);
  });

  test('is still known just before 3 seconds', async () => {
    const { interaction } = await rig.probe();
    rig.clock.advance(2_999);
    expect((await rig.respond(interaction, hello)).status).toBe(204);
  });

  test('leaves no timer behind once it is answered', async () => {
    const { interaction } = await rig.probe();
    await rig.respond(interaction, hello);
    expect(rig.clock.pending).toBe(0);
  });

  test('with a wrong id or token is unknown', async () => {
    const { interaction } = await rig.probe();
    expect(await rig.respond({ id: '1', token: interaction.token }, hello)).toEqual(UNKNOWN_INTERACTION);
    expect(await rig.respond({ id: interaction.id, token: 'x' }, hello)).toEqual(UNKNOWN_INTERACTION);
    await rig.respond(interaction, hello);
  });

  test('may be answered again after its first answer was refused', async () => {
    const { interaction, reply } = await rig.probe();
    const empty = await rig.respond(interaction, { type: 4, data: {} });
    expect(empty).toEqual({ status: 400, body: { message: 'Cannot send an empty message', code: 50006 } });
    expect((await rig.respond(interaction, hello)).status).toBe(204);
    expect((await reply).refusal).toMatchObject({ status: 400, code: 50006 });
  });

  test('of a command cannot be answered with an update or with choices', async () => {
    const { interaction } = await rig.probe();
    const errors = {
      type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message: 'Value must be one of {4, 5, 9}.' }] },
    };
    for (const body of [
      { type: 7, data: { content: 'x' } },
      { type: 6 },
      { type: 8, data: { choices: [] } },
    ]) {
      expect(await rig.respond(interaction, body)).toEqual({
        status: 400,
        body: { message: 'Invalid Form Body', code: 50035, errors },
      });
    }
    await rig.respond(interaction, hello);
  });

  test('of a modal cannot be answered with another modal', async () => {
    const { interaction, reply } = await rig.probe();
    const input = { type: 4, custom_id: 'a', style: 1, label: 'A' };
    const modal = { custom_id: 'm', title: 'M', components: [{ type: 1, components: [input] }] };
    await rig.respond(interaction, { type: 9, data: modal });
    const opened = await reply;
    const member = rig.playground.user('member');
    const submitted = await rig.open(() => member.submit(opened, { a: 'text' }));
    expect((await rig.respond(submitted.interaction, { type: 9, data: modal })).status).toBe(400);
    expect((await rig.respond(submitted.interaction, hello)).status).toBe(204);
  });
});

describe('the token of an interaction', () => {
  test('is of no use before the first response', async () => {
    const { interaction } = await rig.probe();
    expect(await rig.webhook('POST', interaction, '', { content: 'x' })).toEqual(UNKNOWN_WEBHOOK);
    expect(await rig.webhook('GET', interaction, '/messages/%40original')).toEqual(UNKNOWN_WEBHOOK);
    await rig.respond(interaction, hello);
  });

  test('ends after 15 minutes', async () => {
    const { interaction } = await rig.probe();
    await rig.respond(interaction, hello);
    rig.clock.advance(15 * 60_000);
    expect((await rig.webhook('PATCH', interaction, '/messages/@original', { content: 'x' })).status).toBe(
      200,
    );
    rig.clock.advance(1);
    expect(await rig.webhook('PATCH', interaction, '/messages/@original', { content: 'x' })).toEqual(
      TOKEN_OVER,
    );
    expect(await rig.webhook('POST', interaction, '', { content: 'x' })).toEqual(TOKEN_OVER);
  });

  test('must be a known one, of this application', async () => {
    const { interaction } = await rig.probe();
    await rig.respond(interaction, hello);
    expect(await rig.webhook('POST', { token: 'made-up' }, '', { content: 'x' })).toEqual(TOKEN_OVER);
    const foreign = `/webhooks/1100000000000000099/${interaction.token}`;
    expect(await rig.call('POST', foreign, { content: 'x' })).toEqual(UNKNOWN_WEBHOOK);
  });

  test('reads, edits and deletes the original response and follow-ups', async () => {
    const { interaction } = await rig.probe();
    await rig.respond(interaction, hello);
    expect(await rig.webhook('GET', interaction, '/messages/%40original')).toMatchObject({
      status: 200,
      body: { content: 'hello' },
    });
    const followUp = await rig.webhook('POST', interaction, '', { content: 'more' });
    expect(followUp).toMatchObject({ status: 200, body: { content: 'more', type: 19 } });
    expect(await rig.webhook('DELETE', interaction, '/messages/@original')).toEqual({
      status: 204,
      body: null,
    });
    expect(await rig.webhook('GET', interaction, '/messages/@original')).toEqual(UNKNOWN_MESSAGE);
    expect(await rig.webhook('PATCH', interaction, '/messages/@original', { content: 'x' })).toEqual(
      UNKNOWN_MESSAGE,
    );
  });

  test('does not reach messages of people', async () => {
    const { id } = rig.playground.user('second').say('general', 'mine');
    const { interaction } = await rig.probe();
    await rig.respond(interaction, hello);
    expect(await rig.webhook('PATCH', interaction, `/messages/${id}`, { content: 'x' })).toEqual(
      UNKNOWN_MESSAGE,
    );
  });
});

describe('a deferred response', () => {
  test('is thinking until it is edited', async () => {
    const { interaction, reply } = await rig.probe();
    await rig.respond(interaction, { type: 5 });
    expect((await reply).message).toMatchObject({ content: '', flags: 128 });
    await rig.webhook('PATCH', interaction, '/messages/@original', { content: 'done' });
    const settled = await (await reply).settled();
    expect(settled).toMatchObject({ content: 'done', flags: 0, edited_timestamp: null });
  });

  test('fixes whether it is private: the first follow-up takes its place', async () => {
    const { interaction, reply } = await rig.probe();
    await rig.respond(interaction, { type: 5, data: { flags: 64 } });
    const { body } = await rig.webhook('POST', interaction, '', { content: 'still private' });
    expect(body).toMatchObject({ id: (await reply).message?.id, flags: 64, content: 'still private' });
    const { body: second } = await rig.webhook('POST', interaction, '', { content: 'public', flags: 0 });
    expect(second).toMatchObject({ flags: 0, content: 'public' });
  });
});

describe('autocomplete', () => {
  const type = () => rig.playground.user('member').autocomplete('search', 'text', 'dj');

  test('gets the choices', async () => {
    const { interaction, reply } = await rig.open(type);
    expect(interaction).toMatchObject({
      type: 4,
      data: { options: [{ name: 'text', type: 3, value: 'dj', focused: true }] },
    });
    const choices = [{ name: 'Django', value: 'django' }];
    expect((await rig.respond(interaction, { type: 8, data: { choices } })).status).toBe(204);
    expect(await reply).toEqual({ result: 'choices', choices });
  });

  test('takes 25 choices at most, and only choices', async () => {
    const { interaction } = await rig.open(type);
    const choices = Array.from({ length: 26 }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));
    expect(await rig.respond(interaction, { type: 8, data: { choices } })).toEqual({
      status: 400,
      body: {
        message: 'Invalid Form Body',
        code: 50035,
        errors: {
          data: {
            choices: {
              _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 25 or fewer in length.' }],
            },
          },
        },
      },
    });
    expect((await rig.respond(interaction, hello)).status).toBe(400);
    expect((await rig.respond(interaction, { type: 8, data: { choices: choices.slice(1) } })).status).toBe(
      204,
    );
  });

  test('fails after 3 seconds', async () => {
    const { reply } = await rig.open(type);
    rig.clock.advance(3_000);
    expect(await reply).toEqual({ result: 'failed', reason: 'timeout' });
  });
});
