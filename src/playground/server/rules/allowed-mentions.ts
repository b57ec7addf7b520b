import { z } from 'zod';
import { FAULT } from './faults.ts';
import { set, snowflake } from './fields.ts';
import { report } from './form.ts';

const ids = set(snowflake, { max: 100 }).nullish();

/** https://docs.discord.com/developers/resources/message#allowed-mentions-object */
export const allowedMentions = z
  .object({
    parse: set(z.enum(['users', 'roles', 'everyone']), { max: 3 }).nullish(),
    users: ids,
    roles: ids,
    replied_user: z.boolean().nullish(),
  })
  .superRefine(({ parse, users, roles }, context) => {
    if (parse?.includes('users') && users?.length) report(context, FAULT.parseExclusive('users'));
    if (parse?.includes('roles') && roles?.length) report(context, FAULT.parseExclusive('roles'));
  });

export type AllowedMentions = z.infer<typeof allowedMentions>;
