import type {
  Autocomplete,
  ClientChannel,
  ClientCommand,
  ClientMessage,
  ClientRefusal,
  CreatePost,
  DismissMessage,
  Outcome,
  RunCommand,
  SayMessage,
  SubmitModal,
  Suggestions,
  UseComponent,
} from '../protocol.ts';

/** The server would not take a request; `field` names the option or input at fault. */
export class RefusalError extends Error {
  readonly field: string | undefined;

  constructor({ message, field }: ClientRefusal) {
    super(message);
    this.field = field;
  }
}

/** The page's half of the server's HTTP interface; every request is made as the person `person()`. */
export function createApi(person: () => string | undefined) {
  const call = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
    const url = new URL(`/client/${path}`, location.origin);
    const id = person();
    if (id) url.searchParams.set('as', id);
    const response = await fetch(url, body === undefined ? {} : toPost(body));
    if (!response.ok) throw new RefusalError(await readRefusal(response));
    return response.json();
  };
  return {
    messages: (channel: string) => call<ClientMessage[]>(`channels/${channel}/messages`),
    commands: (channel: string) => call<ClientCommand[]>(`commands?channel=${channel}`),
    run: (body: RunCommand) => call<Outcome>('commands/run', body),
    autocomplete: (body: Autocomplete) => call<Suggestions>('commands/autocomplete', body),
    useComponent: (body: UseComponent) => call<Outcome>('components/use', body),
    submitModal: (body: SubmitModal) => call<Outcome>('modals/submit', body),
    say: (body: SayMessage) => call<ClientMessage>('messages', body),
    dismiss: (body: DismissMessage) => call<object>('messages/dismiss', body),
    createPost: (body: CreatePost) => call<ClientChannel>('posts', body),
  };
}

export type Api = ReturnType<typeof createApi>;

const toPost = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

async function readRefusal(response: Response): Promise<ClientRefusal> {
  const fallback = { error: 'unknown', message: `The server answered ${response.status}.` };
  try {
    const body: unknown = await response.json();
    return isRefusal(body) ? body : fallback;
  } catch {
    return fallback; // no JSON: the status is all there is to tell
  }
}

const isRefusal = (body: unknown): body is ClientRefusal =>
  typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string';
