import { z } from 'zod';
import { COMPONENT, MESSAGE } from '../../../discord/limits.ts';
import { emoji } from './emoji.ts';
import { FAULT } from './faults.ts';
import { exactText, list, text, url } from './fields.ts';
import { report } from './form.ts';
import { channelSelect, mentionableSelect, roleSelect, stringSelect, userSelect } from './select.ts';

const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

const button = z
  .object({
    type: z.literal(2),
    id: z.int().min(0).nullish(),
    style: z.int().min(1).max(PREMIUM_STYLE),
    label: text({ max: COMPONENT.buttonLabel }).nullish(),
    emoji: emoji.nullish(),
    custom_id: exactText({ min: 1, max: COMPONENT.customId }).nullish(),
    url: url({ max: COMPONENT.url, schemes: ['http', 'https', 'discord'] }).nullish(),
    sku_id: z.string().nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine(checkButton);

interface ButtonTarget {
  style: number;
  label?: string | null | undefined;
  emoji?: object | null | undefined;
  custom_id?: string | null | undefined;
  url?: string | null | undefined;
  sku_id?: string | null | undefined;
}

function checkButton(button: ButtonTarget, context: z.RefinementCtx): void {
  if (button.style === PREMIUM_STYLE) {
    if (!button.sku_id) report(context, FAULT.required, ['sku_id']);
    return;
  }
  if (!button.label && !button.emoji) report(context, FAULT.required, ['label']);
  if (button.style === LINK_STYLE) {
    if (!button.url) report(context, FAULT.required, ['url']);
    if (button.custom_id) report(context, FAULT.buttonIdAndUrl, ['custom_id']);
    return;
  }
  if (!button.custom_id) report(context, FAULT.buttonNeedsId, ['custom_id']);
  if (button.url) report(context, FAULT.buttonIdAndUrl, ['custom_id']);
}

const interactive = z.discriminatedUnion('type', [
  button,
  stringSelect,
  userSelect,
  roleSelect,
  mentionableSelect,
  channelSelect,
]);

const row = z
  .object({
    type: z.literal(1),
    id: z.int().min(0).nullish(),
    components: list(interactive, { min: 1, max: COMPONENT.buttonsPerRow }),
  })
  .superRefine(({ components }, context) => {
    const hasSelect = components.some(({ type }) => type !== 2);
    if (!hasSelect) return;
    components.slice(1).forEach((_, index) => {
      report(context, FAULT.rowTooWide, ['components', index + 1]);
    });
  });

export type RowForm = z.infer<typeof row>;

/** The rows of one message; custom ids are unique among all of them, disabled or not. */
export const rows = list(z.discriminatedUnion('type', [row]), { max: MESSAGE.rows }).superRefine(
  (values, context) => {
    const seen = new Set<string>();
    values.forEach(({ components }, rowIndex) => {
      components.forEach((component, index) => {
        const { custom_id: customId } = component;
        if (!customId) return;
        if (seen.has(customId)) {
          report(context, FAULT.duplicateCustomId, [rowIndex, 'components', index, 'custom_id']);
        }
        seen.add(customId);
      });
    });
  },
);
