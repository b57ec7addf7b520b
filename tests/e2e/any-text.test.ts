import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { componentsOf } from '../support/message.ts';
import { anyText } from '../support/texts.ts';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot();
});
afterAll(() => test.close());

/** Options that take free text: Discord lets people submit anything there. */
const free = COMMANDS.flatMap((command) =>
  Object.entries(command.options)
    .filter(
      ([, option]) =>
        option.type === 'string' && (option.choices === undefined || option.choices.length > 25),
    )
    .map(([name]) => ({ command, name })),
);
const VALID: Readonly<Record<string, string>> = {
  name: 'django',
  first: 'django',
  second: 'flask',
  question: 'what is an orm',
};

describe('whatever a person types', () => {
  it.each(free.map(({ command, name }) => [command.name, name, command] as const))(
    '/%s %s: is answered, accepted by the strict server, and pings nobody',
    async (commandName, optionName, command) => {
      const required = Object.entries(command.options).filter(
        ([name, { required }]) => required && name !== optionName,
      );
      const others = Object.fromEntries(required.map(([name]) => [name, VALID[name] ?? 'django']));
      await fc.assert(
        fc.asyncProperty(
          anyText().filter((text) => text !== ''),
          async (text) => {
            const reply = await test.playground
              .user('member')
              .command(commandName, { ...others, [optionName]: text });
            expect(reply.failure).toBeNull();
            expect(reply.refusals).toEqual([]);
            expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it.each(free.map(({ command, name }) => [command.name, name, command] as const))(
    '/%s %s: suggestions are accepted on every keystroke',
    async (commandName, optionName, command) => {
      if (
        command.suggest(optionName, '', {}, { library: test.bot.library(), today: '2026-11-22' }).length === 0
      )
        return;
      await fc.assert(
        fc.asyncProperty(anyText(200), async (text) => {
          const suggestions = await test.playground
            .user('member')
            .autocomplete(commandName, optionName, text);
          expect(suggestions.result).toBe('choices');
        }),
        { numRuns: 40 },
      );
    },
  );

  it('leaves no fault in the log', () => {
    expect(test.logged.filter(({ msg }) => msg === 'fault')).toEqual([]);
    expect(test.playground.refusals).toEqual([]);
  });
});

describe('every button and menu of every first answer', () => {
  it('works, and its custom_id fits', async () => {
    const member = test.playground.user('member');
    const { frameworks, faqs } = test.bot.library().knowledge;
    const asks: [string, Record<string, string>][] = [
      ...[...frameworks.keys()].map((name): [string, Record<string, string>] => ['framework', { name }]),
      ...[...faqs.keys()].map((question): [string, Record<string, string>] => ['faq', { question }]),
      [
        'compare',
        {
          first: 'nodejs',
          second: 'spring-boot',
          third: 'aspnet-core',
          fourth: 'adonisjs',
          topic: 'performance',
        },
      ],
      [
        'recommend',
        {
          language: 'TypeScript',
          project: 'microservices',
          team: 'large',
          experience: 'beginner',
          priority: 'time-to-market',
          must_have: 'websocket,validation',
        },
      ],
      ['recommend', {}],
      ['frameworks', {}],
      ['help', {}],
    ];
    for (const [name, options] of asks) {
      const first = await member.command(name, options);
      for (const { custom_id: id, options: choices } of componentsOf(first.message)) {
        if (id === undefined) continue;
        // Somebody else's click leaves the message as it is; a private one has to be asked for again.
        const reply = first.ephemeral ? await member.command(name, options) : first;
        const clicker = first.ephemeral ? member : test.playground.user('second');
        const used = await clicker.select(
          reply.message ?? { id: '' },
          id,
          choices ? [choices.at(-1)?.value ?? ''] : [],
        );
        expect(used.failure, `${name} ${JSON.stringify(options)} ${id}`).toBeNull();
      }
    }
    expect(test.playground.refusals).toEqual([]);
  });
});
