import { z } from 'zod';
import { COMMAND } from '../../../discord/limits.ts';
import { exactText, list, text } from './fields.ts';
import { message } from './message.ts';
import { modal } from './modal.ts';

const choice = z.object({
  name: text({ min: 1, max: COMMAND.choiceName }),
  name_localizations: z.record(z.string(), z.string()).nullish(),
  value: z.union([exactText({ max: COMMAND.choiceValue }), z.number()]),
});

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object */
export const callback = z.discriminatedUnion('type', [
  z.object({ type: z.literal(4), data: message.nullish() }),
  z.object({ type: z.literal(5), data: z.object({ flags: z.int().min(0).nullish() }).nullish() }),
  z.object({ type: z.literal(6) }),
  z.object({ type: z.literal(7), data: message.nullish() }),
  z.object({ type: z.literal(8), data: z.object({ choices: list(choice, { max: COMMAND.choices }) }) }),
  z.object({ type: z.literal(9), data: modal }),
]);

export type CallbackForm = z.infer<typeof callback>;
