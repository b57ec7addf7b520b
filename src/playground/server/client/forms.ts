/** The bodies of the page's requests, checked before they are used. They mirror `protocol.ts`. */
import { z } from 'zod';

const id = z.string().max(20);
const value = z.union([z.string().max(10_000), z.number(), z.boolean()]);
const values = z.record(z.string(), value);
const file = z.object({ name: z.string(), content_type: z.string(), data: z.base64() });
const subcommand = z.array(z.string()).max(2);

export const runCommandForm = z.object({
  channel_id: id,
  command_id: id,
  subcommand: subcommand.default([]),
  options: values.default({}),
  files: z.record(z.string(), file).default({}),
  target_id: id.default(''),
});

export const autocompleteForm = z.object({
  channel_id: id,
  command_id: id,
  subcommand: subcommand.default([]),
  options: values,
  focused: z.string(),
});

export const useComponentForm = z.object({
  message_id: id,
  custom_id: z.string(),
  values: z.array(z.string()).default([]),
});

export const submitModalForm = z.object({
  interaction_id: id,
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

export const sayForm = z
  .object({
    channel_id: id,
    content: z.string(),
    files: z.array(file).max(10).default([]),
    reply_to: id.optional(),
  })
  .transform(({ reply_to, ...rest }) => (reply_to === undefined ? rest : { ...rest, reply_to }));

export const dismissForm = z.object({ message_id: id });

export const createPostForm = z.object({
  channel_id: id,
  name: z.string(),
  content: z.string(),
  tags: z.array(id).default([]),
});
