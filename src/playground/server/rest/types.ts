import type { Route } from '../http/router.ts';
import type { Uploads } from '../messages/attachments.ts';

/** A request of the bot, with its body read. */
export interface ApiRequest {
  /** The named segments of the path, decoded. */
  param(name: string): string;
  query: URLSearchParams;
  body: unknown;
  uploads: Uploads;
}

export interface ApiResponse {
  status: number;
  body?: unknown;
}

export interface Endpoint {
  /** Whether the bot's token is needed; the token of an interaction is in its path. */
  authorized: boolean;
  answer: (request: ApiRequest) => ApiResponse;
}

export type ApiRoute = Route<Endpoint>;

/** An endpoint that needs the bot's token. */
export function route(
  method: ApiRoute['method'],
  path: string,
  answer: Endpoint['answer'],
  authorized = true,
): ApiRoute {
  return { method, path, handle: { authorized, answer } };
}

/** An endpoint that anyone may use, or whose path has a token of its own. */
export function openRoute(method: ApiRoute['method'], path: string, answer: Endpoint['answer']): ApiRoute {
  return route(method, path, answer, false);
}

export const ok = (body: unknown): ApiResponse => ({ status: 200, body });
export const created = (body: unknown): ApiResponse => ({ status: 201, body });
export const noContent: ApiResponse = { status: 204 };
