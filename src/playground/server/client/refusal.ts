import type { ClientRefusal } from '../../protocol.ts';

/** A person's action that the client itself would not let happen, such as a missing option. */
export class ClientError extends Error {
  readonly status: number;
  readonly body: ClientRefusal;

  constructor(status: number, error: string, message: string, field?: string) {
    super(message);
    this.status = status;
    this.body = { error, message, ...(field !== undefined && { field }) };
  }
}

export const notFound = (what: string): ClientError =>
  new ClientError(404, 'not_found', `There is no such ${what}.`);

export const badOption = (error: string, message: string, field: string): ClientError =>
  new ClientError(400, error, message, field);
