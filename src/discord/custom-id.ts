import type { Opening, RawArgs, Route } from '../domain/answer.ts';
import { COMPONENT } from './limits.ts';

/**
 * The state of a button, menu or modal, written into its `custom_id`: buttons outlive restarts and work on
 * any machine. Form: `1~<opening><fills>~<command>~<argument>~…`, arguments in the command's own order,
 * trailing empty ones left out. A changed form gets a new version, and old ones are refused with a word.
 */
const VERSION = '1';
const SEPARATOR = '~';

const OPENINGS = { h: 'here', a: 'aside', p: 'aloud' } as const satisfies Record<string, Opening>;
const OPENING_LETTERS: Readonly<Record<Opening, keyof typeof OPENINGS>> = {
  here: 'h',
  aside: 'a',
  aloud: 'p',
};

export interface ComponentState {
  readonly route: Route;
  readonly opening: Opening;
  /** The argument that a menu's choice or a modal's text fills. */
  readonly fills?: string;
  /** The button opens a modal that asks for that argument. */
  readonly prompt?: boolean;
}

/** The arguments of a command in their order, by the command's name. */
export type ArgNames = (command: string) => readonly string[] | undefined;

/** `n` tells buttons of one message apart that lead to the same place: Discord refuses equal ids. */
export function encodeState(
  { route, opening, fills, prompt }: ComponentState,
  argNames: ArgNames,
  n = 0,
): string {
  const names = argNames(route.command);
  if (names === undefined) throw new Error(`no command is called ${route.command}`);
  const values = names.map((name) => escapePart(route.args[name] ?? ''));
  while (values.at(-1) === '') values.pop();
  const filled = fills === undefined ? '' : String(names.indexOf(fills));
  const asks = prompt === true ? '?' : '';
  const twin = n === 0 ? '' : `.${n}`;
  const id = [VERSION, `${OPENING_LETTERS[opening]}${filled}${asks}${twin}`, route.command, ...values].join(
    SEPARATOR,
  );
  if (id.length > COMPONENT.customId) throw new Error(`custom_id of ${id.length} characters: ${id}`);
  return id;
}

/** Reads a `custom_id` back; undefined where it is not one of ours or of an older form. */
export function decodeState(id: string, argNames: ArgNames): ComponentState | undefined {
  const [version, how = '', command = '', ...values] = id.split(SEPARATOR);
  const match = /^([hap])(\d*)(\??)(?:\.\d+)?$/.exec(how);
  const names = argNames(command);
  if (version !== VERSION || match === null || names === undefined || values.length > names.length)
    return undefined;
  const args: Record<string, string> = {};
  for (const [index, value] of values.entries()) {
    const name = names[index];
    if (name !== undefined && value !== '') args[name] = unescapePart(value);
  }
  const fills = match[2] === '' ? undefined : names[Number(match[2])];
  return {
    route: { command, args },
    opening: toOpening(match[1]),
    ...(fills !== undefined && { fills }),
    ...(match[3] === '?' && { prompt: true }),
  };
}

const toOpening = (letter: string | undefined): Opening =>
  letter === 'h' || letter === 'p' ? OPENINGS[letter] : OPENINGS.a;

const escapePart = (value: string): string => value.replaceAll('%', '%25').replaceAll(SEPARATOR, '%7E');
const unescapePart = (value: string): string => value.replaceAll('%7E', SEPARATOR).replaceAll('%25', '%');

/** The route with the argument that the person chose or typed. */
export function fill({ route, fills }: ComponentState, value: string | undefined): Route {
  if (fills === undefined || value === undefined) return route;
  const args: RawArgs = { ...route.args, [fills]: value };
  return { ...route, args };
}
