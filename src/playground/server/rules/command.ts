import { z } from 'zod';
import { COMMAND } from '../../../discord/limits.ts';
import { type CommandOptionForm, commandName, commandOptions, localizations } from './command-option.ts';
import { FAULT } from './faults.ts';
import { exactText, list, set, text } from './fields.ts';
import { report } from './form.ts';

const common = {
  name_localizations: localizations,
  description_localizations: localizations,
  default_member_permissions: z.union([z.string().regex(/^\d+$/), z.int()]).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  integration_types: set(z.literal([0, 1]), { min: 1, max: 2 }).nullish(),
  contexts: set(z.literal([0, 1, 2]), { min: 1, max: 3 }).nullish(),
};

const chatInput = z.object({
  type: z.literal(1),
  name: commandName,
  description: text({ min: 1, max: COMMAND.description }),
  options: commandOptions.nullish(),
  ...common,
});

const menu = <T extends number>(type: T) =>
  z.object({
    type: z.literal(type),
    name: text({ min: 1, max: COMMAND.nameLength }),
    description: text({ max: 0 }).nullish(),
    options: z.array(z.never()).max(0).nullish(),
    ...common,
  });

/** https://docs.discord.com/developers/interactions/application-commands#create-global-application-command */
export const command = z
  .preprocess(withDefaultType, z.discriminatedUnion('type', [chatInput, menu(2), menu(3)]))
  .superRefine((value, context) => {
    if (sizeOf(value) > COMMAND.total) report(context, FAULT.commandTooLarge);
  });

export type CommandForm = z.infer<typeof command>;

/** All commands of an application at once; a name is unique among those of its type. */
export const commandList = list(command, { max: 3 * COMMAND.perApplication }).superRefine(
  (forms, context) => {
    const seen = new Set<string>();
    forms.forEach(({ type, name }, index) => {
      const key = `${type} ${name}`;
      if (seen.has(key)) report(context, FAULT.commandNameTaken, [index]);
      seen.add(key);
    });
  },
);

/** For an edit: what is sent replaces what there is. */
export const commandPatch = z.looseObject({ name: exactText({ max: 6000 }).nullish() });

function withDefaultType(value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { type: 1, ...value } : value;
}

/** Counts names, descriptions and choices' values; of localized texts the longest. */
function sizeOf(form: CommandForm): number {
  const options: readonly CommandOptionForm[] = form.options ?? [];
  return sizeOfTexts(form) + options.reduce((sum, option) => sum + sizeOfOption(option), 0);
}

function sizeOfOption(option: CommandOptionForm): number {
  const nested: readonly CommandOptionForm[] = 'options' in option ? (option.options ?? []) : [];
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return (
    sizeOfTexts(option) +
    nested.reduce((sum, entry) => sum + sizeOfOption(entry), 0) +
    choices.reduce((sum, entry) => sum + sizeOfTexts(entry) + String(entry.value).length, 0)
  );
}

interface Texts {
  name: string;
  name_localizations?: Record<string, string> | null | undefined;
  description?: string | null | undefined;
  description_localizations?: Record<string, string> | null | undefined;
}

function sizeOfTexts(texts: Texts): number {
  return (
    longest(texts.name, texts.name_localizations) +
    longest(texts.description ?? '', texts.description_localizations)
  );
}

function longest(text: string, localized: Record<string, string> | null | undefined): number {
  return Math.max(text.length, ...Object.values(localized ?? {}).map((value) => value.length));
}
