import { z } from 'zod';
import { FAULT } from './faults.ts';
import { snowflake } from './fields.ts';
import { report } from './form.ts';

/** One whole emoji of Unicode: flags, keycaps, and pictographs joined or not. */
const UNICODE_EMOJI =
  /^(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic}|[\u{E0020}-\u{E007F}])*)$/u;

/** The emoji of a button or an option. The seeded server has no emoji of its own, so ids are never known. */
export const emoji = z
  .object({ id: snowflake.nullish(), name: z.string().nullish(), animated: z.boolean().nullish() })
  .superRefine(({ id, name }, context) => {
    if (id || !UNICODE_EMOJI.test(name ?? '')) report(context, FAULT.invalidEmoji, [id ? 'id' : 'name']);
  });
