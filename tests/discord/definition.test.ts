import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { toDefinitions } from '../../src/discord/definition.ts';
import { COMMAND } from '../../src/discord/limits.ts';

const definitions = toDefinitions(COMMANDS);
const chatInput = definitions.flatMap((definition) => ('options' in definition ? [definition] : []));

describe('the commands as Discord is told of them', () => {
  it('keep the names and options that others script against', () => {
    const options = Object.fromEntries(
      chatInput.map(({ name, options: given = [] }) => [
        name,
        given.map((option) => `${option.name}${option.required === true ? '!' : ''}`),
      ]),
    );
    expect(options).toEqual({
      framework: ['name!'],
      compare: ['first!', 'second!', 'third', 'fourth', 'topic'],
      recommend: ['language', 'without', 'project', 'team', 'experience', 'priority', 'must_have'],
      faq: ['question!', 'user'],
      ask: ['question!'],
      frameworks: ['language', 'kind'],
      help: ['command'],
    });
  });

  it.each(definitions.map((definition) => [definition.name, definition] as const))(
    '%s works in servers, in direct messages and for user installs',
    (_name, definition) => {
      expect(definition.contexts).toEqual([0, 1, 2]);
      expect(definition.integration_types).toEqual([0, 1]);
    },
  );

  it.each(chatInput.map((definition) => [definition.name, definition] as const))(
    '/%s is within Discord’s limits',
    (name, { description, options = [] }) => {
      expect(name).toMatch(COMMAND.name);
      for (const part of [{ name, description }, ...options]) {
        expect(part.description?.length, part.name).toBeLessThanOrEqual(COMMAND.description);
        expect(part.name).toMatch(COMMAND.name);
      }
    },
  );
});
