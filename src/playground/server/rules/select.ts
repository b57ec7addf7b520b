import { z } from 'zod';
import { COMPONENT } from '../../../discord/limits.ts';
import { emoji } from './emoji.ts';
import { FAULT } from './faults.ts';
import { exactText, list, snowflake, text } from './fields.ts';
import { report } from './form.ts';

const common = {
  id: z.int().min(0).nullish(),
  custom_id: exactText({ min: 1, max: COMPONENT.customId }),
  placeholder: text({ max: COMPONENT.selectPlaceholder }).nullish(),
  min_values: z.int().min(0).max(COMPONENT.selectOptions).nullish(),
  max_values: z.int().min(1).max(COMPONENT.selectOptions).nullish(),
  disabled: z.boolean().nullish(),
  /** Only in modals. */
  required: z.boolean().nullish(),
};

const option = z.object({
  label: text({ min: 1, max: COMPONENT.optionLabel }),
  value: exactText({ min: 1, max: COMPONENT.optionValue }),
  description: text({ max: COMPONENT.optionDescription }).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

/** A menu of texts that the bot gives. */
export const stringSelect = z
  .object({
    type: z.literal(3),
    ...common,
    options: list(option, { min: 1, max: COMPONENT.selectOptions }),
  })
  .superRefine(({ options, min_values, max_values }, context) => {
    const needed = Math.max(min_values ?? 0, max_values ?? 1, 1);
    if (options.length < needed) {
      report(context, FAULT.badLength(needed, COMPONENT.selectOptions), ['options']);
    }
    if (options.filter((entry) => entry.default).length > (max_values ?? 1)) {
      report(context, FAULT.tooManyDefaults, ['options']);
    }
    const seen = new Set<string>();
    options.forEach(({ value }, index) => {
      if (seen.has(value)) report(context, FAULT.duplicateOptionValue, ['options', index, 'value']);
      seen.add(value);
    });
  });

const defaults = z.object({ id: snowflake, type: z.enum(['user', 'role', 'channel']) });
const entity = {
  ...common,
  default_values: list(defaults, { max: COMPONENT.selectOptions }).nullish(),
};

export const userSelect = z.object({ type: z.literal(5), ...entity });
export const roleSelect = z.object({ type: z.literal(6), ...entity });
export const mentionableSelect = z.object({ type: z.literal(7), ...entity });
export const channelSelect = z.object({
  type: z.literal(8),
  ...entity,
  channel_types: z.array(z.int()).nullish(),
});
