import { z } from 'zod';
import { EMBED, MESSAGE } from '../../../discord/limits.ts';
import { FAULT } from './faults.ts';
import { list, text, timestamp, url } from './fields.ts';
import { report } from './form.ts';

const link = url({ max: 2048, schemes: ['http', 'https'] }).nullish();
const mediaLink = url({ max: 2048, schemes: ['http', 'https', 'attachment'] });
const media = z.object({ url: mediaLink }).nullish();

const field = z.object({
  name: text({ min: 1, max: EMBED.fieldName }),
  value: text({ min: 1, max: EMBED.fieldValue }),
  inline: z.boolean().nullish(),
});

const embed = z
  .object({
    title: text({ max: EMBED.title }).nullish(),
    description: text({ max: EMBED.description }).nullish(),
    url: link,
    timestamp: timestamp.nullish(),
    color: z.int().min(0).max(0xffffff).nullish(),
    footer: z.object({ text: text({ min: 1, max: EMBED.footer }), icon_url: mediaLink.nullish() }).nullish(),
    image: media,
    thumbnail: media,
    author: z
      .object({ name: text({ min: 1, max: EMBED.author }), url: link, icon_url: mediaLink.nullish() })
      .nullish(),
    fields: list(field, { max: EMBED.fields }).nullish(),
  })
  .superRefine((value, context) => {
    const shown = [value.title, value.description, value.footer, value.image, value.thumbnail, value.author];
    if (!shown.some(Boolean) && !value.fields?.length) report(context, FAULT.required, ['description']);
  });

export type EmbedForm = z.infer<typeof embed>;

/** The embeds of one message, with the sum over all their texts. */
export const embeds = list(embed, { max: MESSAGE.embeds }).superRefine((values, context) => {
  const total = values.reduce((sum, value) => sum + sizeOf(value), 0);
  if (total > EMBED.total) report(context, FAULT.embedsTooLarge);
});

/** Everything that counts towards the 6,000: title, description, fields, footer and author's name. */
function sizeOf({ title, description, footer, author, fields }: EmbedForm): number {
  const texts = [title, description, footer?.text, author?.name];
  for (const { name, value } of fields ?? []) texts.push(name, value);
  return texts.reduce((sum, value) => sum + (value?.length ?? 0), 0);
}
