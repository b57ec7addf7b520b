import { z } from 'zod';
import { MESSAGE } from '../../../discord/limits.ts';
import { allowedMentions } from './allowed-mentions.ts';
import { rows } from './component.ts';
import { embeds } from './embed.ts';
import { FAULT } from './faults.ts';
import { exactText, list, snowflake, text } from './fields.ts';
import { report } from './form.ts';

const attachment = z.object({
  /** The number of an uploaded file, or the id of an attachment to keep. */
  id: z.union([z.int().min(0), z.string()]),
  filename: exactText({ min: 1, max: 1024 }).nullish(),
  description: text({ max: 1024 }).nullish(),
});

const body = {
  content: text({ max: MESSAGE.content }).nullish(),
  embeds: embeds.nullish(),
  components: rows.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: list(attachment, { max: 10 }).nullish(),
  flags: z.int().min(0).nullish(),
  tts: z.boolean().nullish(),
};

/** A message as an interaction's response, a follow-up or an edit gives it. */
export const message = z.object(body);

/** A message as a bot posts it to a channel. */
export const channelMessage = z.object({
  ...body,
  nonce: z
    .union([z.int(), z.string()])
    .superRefine((value, context) => {
      if (String(value).length > MESSAGE.nonce) report(context, FAULT.nonceTooLong);
    })
    .nullish(),
  message_reference: z
    .object({
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
});

export type MessageForm = z.infer<typeof message>;
