import { z } from 'zod';
import { COMMAND } from '../../../discord/limits.ts';
import { FAULT } from './faults.ts';
import { exactText, list, text } from './fields.ts';
import { report } from './form.ts';

export const localizations = z.record(z.string(), z.string()).nullish();

/** The name of a chat-input command or an option: a pattern, and its own lower case. */
export const commandName = exactText({ min: 1, max: COMMAND.nameLength }).superRefine((value, context) => {
  if (!COMMAND.name.test(value)) report(context, FAULT.regex);
  if (!COMMAND.name.test(value) || value !== value.toLowerCase()) report(context, FAULT.commandName);
});

const named = {
  name: commandName,
  name_localizations: localizations,
  description: text({ min: 1, max: COMMAND.description }),
  description_localizations: localizations,
};

const required = { required: z.boolean().nullish() };

function choices<T extends z.ZodType<string | number>>(value: T) {
  const choice = z.object({
    name: text({ min: 1, max: COMMAND.choiceName }),
    name_localizations: localizations,
    value,
  });
  return list(choice, { max: COMMAND.choices })
    .superRefine((entries, context) => {
      const seen = new Set<string>();
      entries.forEach(({ name }, index) => {
        if (seen.has(name)) report(context, FAULT.choiceNameTaken, [index, 'name']);
        seen.add(name);
      });
    })
    .nullish();
}

interface Suggesting {
  autocomplete?: boolean | null | undefined;
  choices?: readonly unknown[] | null | undefined;
}

function checkSuggesting(option: Suggesting, context: z.RefinementCtx): void {
  if (option.autocomplete && option.choices?.length) {
    report(context, FAULT.choicesAndAutocomplete, ['autocomplete']);
  }
}

const stringOption = z
  .object({
    type: z.literal(3),
    ...named,
    ...required,
    autocomplete: z.boolean().nullish(),
    min_length: z.int().min(0).max(COMMAND.stringValue).nullish(),
    max_length: z.int().min(1).max(COMMAND.stringValue).nullish(),
    choices: choices(exactText({ min: 1, max: COMMAND.choiceValue })),
  })
  .superRefine(checkSuggesting);

function numberOption<T extends number>(type: T, value: z.ZodType<number>) {
  return z
    .object({
      type: z.literal(type),
      ...named,
      ...required,
      autocomplete: z.boolean().nullish(),
      min_value: value.nullish(),
      max_value: value.nullish(),
      choices: choices(value),
    })
    .superRefine(checkSuggesting);
}

const plain = <T extends number>(type: T) => z.object({ type: z.literal(type), ...named, ...required });

/** Options that take a value: string, integer, boolean, user, channel, role, mentionable, number, attachment. */
const valueOption = z.discriminatedUnion('type', [
  stringOption,
  numberOption(4, z.int()),
  plain(5),
  plain(6),
  plain(7).extend({ channel_types: z.array(z.int()).nullish() }),
  plain(8),
  plain(9),
  numberOption(10, z.number()),
  plain(11),
]);

const subcommand = z.object({
  type: z.literal(1),
  ...named,
  options: list(valueOption, { max: COMMAND.options }).superRefine(checkOptions).nullish(),
});

const group = z.object({
  type: z.literal(2),
  ...named,
  options: list(subcommand, { max: COMMAND.options }).superRefine(checkOptions).nullish(),
});

const option = z.union([valueOption, subcommand, group]);

export type CommandOptionForm = z.infer<typeof option>;

/** The options of a command: either values, required ones first, or subcommands and groups. */
export const commandOptions = list(
  z.discriminatedUnion('type', [...valueOption.options, subcommand, group]),
  { max: COMMAND.options },
)
  .superRefine(checkOptions)
  .superRefine((options, context) => {
    const nested = options.filter(({ type }) => type <= 2).length;
    if (nested > 0 && nested < options.length) report(context, FAULT.mixedSubcommands);
  });

interface Ordered {
  name: string;
  required?: boolean | null | undefined;
}

function checkOptions(options: readonly Ordered[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  let sawOptional = false;
  options.forEach(({ name, required: isRequired = false }, index) => {
    if (seen.has(name)) report(context, FAULT.optionNameTaken(name), [index]);
    if (isRequired && sawOptional) report(context, FAULT.requiredAfterOptional, [index]);
    seen.add(name);
    sawOptional ||= !isRequired;
  });
}
