import { describe, expect, it } from 'vitest';
import { command } from '../../src/command/command.ts';
import { found, missed, type Option } from '../../src/command/option.ts';
import { choice, several } from '../../src/command/option-kinds.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createLibrary } from '../../src/search/library.ts';

const context = { library: await createLibrary(await loadKnowledge('knowledge')), today: '2026-11-22' };
const show = (title: string): Answer => ({
  tone: 'help',
  private: false,
  title,
  lead: '',
  sections: [],
  sources: [],
  actions: [],
});
const COLOURS = { red: 'Red', blue: { label: 'Blue' } } as const;
const number: Option<number, true> = {
  type: 'string',
  description: 'A number',
  required: true,
  resolve: (text) =>
    /^\d+$/.test(text) ? found(Number(text)) : missed('number', text, [{ name: 'One', value: '1' }]),
};

describe('a command', () => {
  const paint = command({
    name: 'paint',
    description: 'Paints',
    examples: [],
    options: { count: number, colour: choice(COLOURS, { description: 'Colour', required: false }) },
    run: ({ count, colour }) => show(`${count + 1} ${colour ?? 'plain'}`),
  });

  it('is run with what its options resolve to', () => {
    expect(paint.answer({ count: '1', colour: 'BLUE' }, context).title).toBe('2 blue');
  });

  it('takes an optional argument that says nothing as not given', () => {
    expect(paint.answer({ count: '1', colour: 'any' }, context).title).toBe('2 plain');
    expect(paint.answer({ count: '1', colour: ' ' }, context).title).toBe('2 plain');
  });

  it('answers text that means nothing with a private miss whose buttons keep the other arguments', () => {
    const miss = paint.answer({ count: 'x*y', colour: 'red' }, context);
    expect(miss.private).toBe(true);
    expect(miss.title).toBe('No number called “x\\*y”');
    expect(miss.actions.slice(0, 1)).toMatchObject([
      { label: 'One', to: { command: 'paint', args: { count: '1', colour: 'red' } } },
    ]);
  });
});

describe('an option of several words', () => {
  const option = several(
    'need',
    { orm: 'ORM', jobs: 'Background jobs' },
    { description: 'Needs', required: false },
  );

  it('completes the last word and keeps those before it', () => {
    expect(option.suggest?.('orm, back', context, {})).toEqual([
      { name: 'ORM, Background jobs', value: 'orm,jobs' },
    ]);
  });

  it('resolves words and labels, each once', () => {
    expect(option.resolve('ORM, orm , jobs', context)).toEqual({ ok: true, value: ['orm', 'jobs'] });
  });

  it('misses a word that it does not know, with near ones', () => {
    expect(option.resolve('orm,jbs', context)).toMatchObject({
      ok: false,
      miss: { what: 'need', text: 'jbs' },
    });
  });
});
