import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Discord } from '../discord.ts';
import { DiscordError } from '../errors.ts';
import { readBody } from '../http/body.ts';
import { sendJson } from '../http/respond.ts';
import { type Route, Router } from '../http/router.ts';
import { toClientChannel } from '../world/channel.ts';
import type { Member } from '../world/member.ts';
import { Actions } from './actions.ts';
import {
  autocompleteForm,
  createPostForm,
  dismissForm,
  runCommandForm,
  sayForm,
  submitModalForm,
  useComponentForm,
} from './forms.ts';
import { findPerson } from './person.ts';
import { ClientError, notFound } from './refusal.ts';
import { toClientMessage, toSnapshot } from './view.ts';

interface PageRequest {
  actions: Actions;
  member: Member;
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

type Handler = (request: PageRequest) => unknown;

const get = (path: string, handle: Handler): Route<Handler> => ({ method: 'GET', path, handle });

function post<T>(
  path: string,
  form: z.ZodType<T>,
  act: (actions: Actions, body: T) => unknown,
): Route<Handler> {
  return { method: 'POST', path, handle: ({ actions, body }) => act(actions, form.parse(body)) };
}

function createRoutes(discord: Discord): Route<Handler>[] {
  return [
    get('/client/state', ({ member }) => toSnapshot(discord, member)),
    get('/client/channels/:channel/messages', ({ actions, params }) =>
      actions.messages(params.channel ?? '').map(toClientMessage),
    ),
    get('/client/commands', ({ actions, query }) => actions.commands(query.get('channel') ?? '')),
    post('/client/commands/run', runCommandForm, (actions, body) => actions.runCommand(body)),
    post('/client/commands/autocomplete', autocompleteForm, (actions, body) => actions.autocomplete(body)),
    post('/client/components/use', useComponentForm, (actions, body) => actions.useComponent(body)),
    post('/client/modals/submit', submitModalForm, (actions, body) => actions.submitModal(body)),
    post('/client/messages', sayForm, (actions, body) => toClientMessage(actions.say(body))),
    post('/client/messages/dismiss', dismissForm, (actions, body) => {
      actions.dismiss(body.message_id);
      return {};
    }),
    post('/client/posts', createPostForm, (actions, body) => toClientChannel(actions.createPost(body))),
  ];
}

export type ClientApi = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** The page's endpoints below `/client`, as `protocol.ts` describes them. */
export function createClientApi(discord: Discord): ClientApi {
  const router = new Router(createRoutes(discord));
  return async (request, response, url) => {
    try {
      const match = router.find(request.method ?? 'GET', url.pathname);
      if (!match || match === 'wrong-method') throw notFound('endpoint');
      const { json } = await readBody(request);
      const member = findPerson(discord.world, url.searchParams.get('as'));
      const actions = new Actions(discord, member);
      const { params, route } = match;
      const answer = await route.handle({ actions, member, params, query: url.searchParams, body: json });
      sendJson(response, 200, answer);
    } catch (error) {
      const { status, body } = toClientError(error);
      sendJson(response, status, body);
    }
  };
}

function toClientError(error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  if (error instanceof z.ZodError) {
    return new ClientError(400, 'bad_request', z.prettifyError(error), error.issues[0]?.path.join('.'));
  }
  if (error instanceof DiscordError) return new ClientError(error.status, 'refused', error.message);
  return new ClientError(500, 'internal', 'The playground has a fault of its own.');
}
