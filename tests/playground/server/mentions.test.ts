import { describe, expect, test } from 'vitest';
import { type MentionContext, resolvePings } from '../../../src/playground/server/mentions.ts';

const ROBIN = '1100000000000000011';
const SASHA = '1100000000000000012';
const HELPERS = '1100000000000000022';

const pingsOf = (content: string, part: Partial<MentionContext> = {}) =>
  resolvePings({
    content,
    allowed: null,
    repliedUserId: null,
    isUser: (id) => id === ROBIN || id === SASHA,
    isPingableRole: (id) => id === HELPERS,
    mayPingEveryone: true,
    ...part,
  });

const NOBODY = { everyone: false, users: [], roles: [] };

describe('a message pings', () => {
  test('everyone it names when it gives no allowed_mentions', () => {
    expect(pingsOf(`@everyone <@${ROBIN}> <@!${SASHA}> <@&${HELPERS}>`)).toEqual({
      everyone: true,
      users: [ROBIN, SASHA],
      roles: [HELPERS],
    });
  });

  test('each person once', () => {
    expect(pingsOf(`<@${ROBIN}> <@${ROBIN}>`).users).toEqual([ROBIN]);
  });

  test('@here like @everyone', () => {
    expect(pingsOf('@here').everyone).toBe(true);
  });

  test('only those kinds that are parsed', () => {
    const text = `@everyone <@${ROBIN}> <@&${HELPERS}>`;
    expect(pingsOf(text, { allowed: { parse: ['roles'] } })).toEqual({ ...NOBODY, roles: [HELPERS] });
    expect(pingsOf(text, { allowed: { parse: ['everyone'] } })).toEqual({ ...NOBODY, everyone: true });
  });

  test('only those people who are listed', () => {
    expect(pingsOf(`<@${ROBIN}> <@${SASHA}>`, { allowed: { users: [SASHA] } }).users).toEqual([SASHA]);
  });

  test('the author of the message it replies to, unless told not to', () => {
    expect(pingsOf('x', { repliedUserId: ROBIN }).users).toEqual([ROBIN]);
    expect(pingsOf('x', { repliedUserId: ROBIN, allowed: { parse: [] } }).users).toEqual([]);
    expect(pingsOf('x', { repliedUserId: ROBIN, allowed: { replied_user: true } }).users).toEqual([ROBIN]);
  });
});

describe('a message pings nobody', () => {
  test.each([{}, { parse: [] }, { parse: [], users: [] }])('with allowed_mentions %j', (allowed) => {
    expect(pingsOf(`@everyone @here <@${ROBIN}> <@&${HELPERS}>`, { allowed })).toEqual(NOBODY);
  });

  test('from within code', () => {
    expect(pingsOf(`\`@everyone\` \`\`<@${ROBIN}> \` \`\` \`\`\`\n<@&${HELPERS}>\n\`\`\``)).toEqual(NOBODY);
  });

  test('for listing somebody its text does not name', () => {
    expect(pingsOf('hello', { allowed: { users: [ROBIN] } })).toEqual(NOBODY);
  });

  test('for people, roles and rights that are not there', () => {
    expect(pingsOf('<@1100000000000000099> <@&1100000000000000099>')).toEqual(NOBODY);
    expect(pingsOf('@everyone', { mayPingEveryone: false })).toEqual(NOBODY);
  });
});
