/** Discord's refusals: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */

/** Status, code and message of every refusal that has no further detail. */
const KINDS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  internal: [500, 0, '500: Internal Server Error'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  wrongApplication: [403, 20012, 'You are not authorized to perform this action on this application'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100)'],
  entityTooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  otherAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotMessageUser: [403, 50007, 'Cannot send messages to this user'],
  nonTextChannel: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidApiVersion: [400, 50041, 'Invalid API version provided'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const satisfies Record<string, readonly [number, number, string]>;

export type RefusalKind = keyof typeof KINDS;

/** The nested tree of a refused form: one branch a field, `_errors` at the leaves. */
export interface FormErrors {
  [field: string]: FormErrors | { code: string; message: string }[];
}

export interface ErrorBody {
  message: string;
  code: number;
  errors?: FormErrors;
}

/** A refusal as the bot gets it: an HTTP status and Discord's JSON body. */
export class DiscordError extends Error {
  readonly status: number;
  readonly body: ErrorBody;

  constructor(status: number, body: ErrorBody) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

/** The error to throw for a refusal that needs no detail. */
export function refuse(kind: RefusalKind): DiscordError {
  const [status, code, message] = KINDS[kind];
  return new DiscordError(status, { message, code });
}

/** The error to throw for a body whose fields break Discord's rules. */
export function refuseForm(errors: FormErrors): DiscordError {
  return new DiscordError(400, { message: 'Invalid Form Body', code: 50035, errors });
}
