import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeState, encodeState, fill } from '../../src/discord/custom-id.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  compare: ['first', 'second', 'topic', 'page'],
  faq: ['question', 'user', 'whole'],
};
const argNames = (command: string): readonly string[] | undefined => NAMES[command];

describe('the state in a custom_id', () => {
  it('comes back as it went in, whatever the arguments hold', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((text) => encodeURI(text.toWellFormed()).length < 20);
    fc.assert(
      fc.property(
        fc.record({ first: value, second: value }, { requiredKeys: [] }),
        fc.constantFrom('here', 'aside', 'aloud'),
        fc.constantFrom(undefined, 'topic', 'first'),
        fc.boolean(),
        (args, opening, fills, prompt) => {
          const state = {
            route: { command: 'compare', args },
            opening,
            ...(fills !== undefined && { fills }),
            ...(prompt && { prompt }),
          };
          expect(decodeState(encodeState(state, argNames), argNames)).toEqual(state);
        },
      ),
    );
  });

  it('keeps twins apart without changing what they mean', () => {
    const state = {
      route: { command: 'faq', args: { question: 'what-is-an-orm' } },
      opening: 'aside',
    } as const;
    const twin = encodeState(state, argNames, 1);
    expect(twin).not.toBe(encodeState(state, argNames));
    expect(decodeState(twin, argNames)).toEqual(state);
  });

  it.each([
    ['', 'nothing'],
    ['0~a~faq~x', 'an older version'],
    ['1~z~faq~x', 'an unknown opening'],
    ['1~a~gone~x', 'a command that is gone'],
    ['1~a~faq~1~2~3~4', 'more arguments than the command has'],
    ['something else', 'another bot’s form'],
  ])('refuses “%s” (%s)', (id) => {
    expect(decodeState(id, argNames)).toBeUndefined();
  });

  it('never throws on what other programs put into a custom_id', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => void decodeState(id, argNames)));
  });

  it('refuses to make one that Discord would refuse', () => {
    const args = { question: 'x'.repeat(100) };
    expect(() => encodeState({ route: { command: 'faq', args }, opening: 'aside' }, argNames)).toThrow(
      /custom_id of/,
    );
  });

  it('fills the argument that a menu is for', () => {
    const state = {
      route: { command: 'compare', args: { first: 'a' } },
      opening: 'here',
      fills: 'topic',
    } as const;
    expect(fill(state, 'security')).toEqual({ command: 'compare', args: { first: 'a', topic: 'security' } });
    expect(fill(state, undefined)).toBe(state.route);
  });
});
