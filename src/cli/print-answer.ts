import type { Action, Answer } from '../domain/answer.ts';

/** An answer as text for a terminal: what a reader would see, in the same order. */
export function printAnswer(answer: Answer): string {
  const sites = [...new Set(answer.sources.map(({ url }) => new URL(url).hostname))].slice(0, 3).join(', ');
  return [
    answer.reading === undefined ? '' : `(${answer.reading})`,
    `### ${answer.title}${answer.private ? '   [private]' : ''}`,
    answer.lead,
    ...answer.sections.map(({ heading, text }) => `\n**${heading}**\n${text}`),
    sites === '' ? '' : `\n${sites} (${countSources(answer)})`,
    answer.actions.map(printAction).join(' '),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const countSources = ({ sources }: Answer): string =>
  sources.length === 1 ? '1 source' : `${sources.length} sources`;

function printAction(action: Action): string {
  if (action.kind === 'menu')
    return `[${action.prompt} ${action.choices.map(({ label }) => label).join(' | ')}]`;
  return `[${action.label}]`;
}
