import type { Answer, RawArgs } from '../domain/answer.ts';
import { toList } from '../domain/text.ts';
import { button } from './steps.ts';

/** What help needs to know of a command. */
export interface Described {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly RawArgs[];
  readonly options: Readonly<Record<string, { readonly description: string; readonly required: boolean }>>;
}

/** How a command with arguments is typed: `/compare first: Django second: Flask`. */
export const toTyped = (name: string, args: RawArgs): string =>
  [`/${name}`, ...Object.entries(args).map(([key, value]) => `${key}: ${value}`)].join(' ');

/** All that can be asked, with one example of each that can be clicked. */
export function toHelpAnswer(commands: readonly Described[]): Answer {
  return {
    tone: 'help',
    private: true,
    title: 'What you can ask',
    lead: toList(commands.map(({ name, description }) => `\`/${name}\` ${description}`)),
    sections: [
      {
        heading: 'Good to know',
        text: toList([
          'Misspelt names and nicknames are understood.',
          'On a message: Apps → Find an answer. Only you see it until you share it.',
          'Every answer names its sources and their date. What is not known is said to be unknown.',
          'Something I cannot answer is told to you alone.',
        ]),
      },
    ],
    sources: [],
    actions: commands.flatMap(({ name, examples }) => {
      const [example] = examples;
      return example === undefined ? [] : [button(toTyped(name, example), { command: name, args: example })];
    }),
  };
}

/** One command in detail; its examples can be clicked. */
export function toCommandHelp({ name, description, examples, options }: Described): Answer {
  const lines = Object.entries(options).map(
    ([key, option]) => `**${key}**${option.required ? ' (required)' : ''}: ${option.description}`,
  );
  return {
    tone: 'help',
    private: true,
    title: `/${name}`,
    lead: description,
    sections: lines.length === 0 ? [] : [{ heading: 'Options', text: toList(lines) }],
    sources: [],
    actions: examples.map((args) => button(toTyped(name, args), { command: name, args })),
  };
}
