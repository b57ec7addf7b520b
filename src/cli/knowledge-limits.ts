import type { APIEmbed } from 'discord.js';
import { COMMANDS } from '../commands/index.ts';
import { EMBED } from '../discord/limits.ts';
import { toMessage } from '../discord/render.ts';
import type { Answer } from '../domain/answer.ts';
import { type Fault, faultAt } from '../knowledge/fault.ts';
import type { Loaded } from '../knowledge/folder.ts';
import { type Reading, toKnowledge } from '../knowledge/load.ts';
import { type PlacedAnswer, toFaqAnswers, toFrameworkAnswers, toTermAnswers } from './knowledge-answers.ts';

const argNames = new Map(COMMANDS.map((command) => [command.name, command.argNames]));

/** A fault for every answer of every entry that Discord's limits would cut, and for every button they would refuse. */
export function findCuts(reading: Reading, today: string): Fault[] {
  const knowledge = toKnowledge(reading);
  const check = <T>({ entry, document }: Loaded<T>, toAnswers: (entry: T) => PlacedAnswer[]): Fault[] =>
    toAnswers(entry).flatMap(({ answer, path }) =>
      describeCuts(answer).map((what) => faultAt(document, path, `in the answer "${answer.title}" ${what}`)),
    );
  return [
    ...reading.frameworks.entries.flatMap((loaded) =>
      check(loaded, (entry) => toFrameworkAnswers(entry, knowledge, today)),
    ),
    ...reading.faqs.entries.flatMap((loaded) => check(loaded, (entry) => toFaqAnswers(entry, knowledge))),
    ...reading.terms.entries.flatMap((loaded) => check(loaded, (entry) => toTermAnswers(entry, knowledge))),
  ];
}

/** What a reader of the answer would not get to see, in words for who writes the entry. */
export function describeCuts(answer: Answer): string[] {
  try {
    const { embeds = [], components = [] } = toMessage(answer, (name) => argNames.get(name));
    const [embed] = embeds;
    return [
      ...describeTextCuts(answer, embed ?? {}),
      ...describeButtonCuts(answer, JSON.stringify(components)),
    ];
  } catch (error) {
    return [`a button cannot be made: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function describeTextCuts({ title, lead, sections }: Answer, embed: APIEmbed): string[] {
  return [
    ...(embed.title === title ? [] : [`the title of ${title.length} characters is cut (${EMBED.title} fit)`]),
    ...(embed.description === lead
      ? []
      : [`the text of ${lead.length} characters is cut (${EMBED.description} fit)`]),
    ...sections
      .filter(({ heading, text }, index) => {
        const field = embed.fields?.[index];
        return field?.name !== heading || field.value !== text;
      })
      .map(({ heading, text }) =>
        text.length > EMBED.fieldValue
          ? `"${heading}" of ${text.length} characters is cut (${EMBED.fieldValue} fit); shorten its texts`
          : `"${heading}" is cut, because all together is longer than ${EMBED.total}; shorten something`,
      ),
  ];
}

/** Labels of all steps and choices must be there in full; what does not fit is missing from the components. */
function describeButtonCuts({ actions }: Answer, components: string): string[] {
  return actions
    .flatMap((action) =>
      action.kind === 'menu'
        ? [action.prompt, ...action.choices.flatMap(({ label, description }) => [label, description ?? ''])]
        : [action.label],
    )
    .filter((label) => !components.includes(JSON.stringify(label)) && label !== '')
    .map((label) => `the button or choice "${label}" is cut or left out`);
}
