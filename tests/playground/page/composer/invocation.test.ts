import { expect, test } from 'vitest';
import { filterInvocations, listInvocations } from '../../../../src/playground/page/composer/invocation.ts';
import { toCommand } from './fixtures.ts';

test('subcommands and those of groups are listed instead of their command', () => {
  const name = { type: 3, name: 'name', description: 'Its name' } as const;
  const command = toCommand('roles', [
    { type: 1, name: 'list', description: 'Lists them' },
    {
      type: 2,
      name: 'mine',
      description: 'My own',
      options: [{ type: 1, name: 'add', description: 'Adds one', options: [name] }],
    },
  ]);
  const listed = listInvocations([command]);
  expect(listed.map(({ name, path }) => [name, path])).toEqual([
    ['roles list', ['list']],
    ['roles mine add', ['mine', 'add']],
  ]);
  expect(listed[1]?.options.map(({ name }) => name)).toEqual(['name']);
});

test('commands of context menus are not listed, the others by name', () => {
  const commands = [toCommand('b'), toCommand('Quote', [], 3), toCommand('a'), toCommand('Wave', [], 2)];
  expect(listInvocations(commands).map(({ name }) => name)).toEqual(['a', 'b']);
});

test('names that begin with what was typed come before those that contain it', () => {
  const all = listInvocations(['ask', 'faq', 'task', 'help'].map((name) => toCommand(name)));
  expect(filterInvocations(all, 'AS').map(({ name }) => name)).toEqual(['ask', 'task']);
  expect(filterInvocations(all, '')).toHaveLength(4);
  expect(filterInvocations(all, 'xyz')).toEqual([]);
});
