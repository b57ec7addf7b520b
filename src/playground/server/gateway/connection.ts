import type { WebSocket } from 'ws';
import { z } from 'zod';
import { Close, Op } from './codes.ts';
import type { Hub } from './hub.ts';
import { createPlainOutlet, createStreamOutlet } from './outlet.ts';
import type { Outlet, Session } from './session.ts';

const HEARTBEAT_INTERVAL = 41_250;

const frameSchema = z.object({ op: z.int(), d: z.unknown() });
const identifySchema = z.object({
  token: z.string(),
  intents: z.int(),
  compress: z.boolean().optional(),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int().nullable() });

/** One socket of a bot: hello, then identify or resume, then heartbeats. */
export class Connection {
  readonly #hub: Hub;
  readonly #socket: WebSocket;
  readonly #outlet: Outlet;
  readonly #setCompress: (compress: boolean) => void;
  #session: Session | null = null;

  constructor(hub: Hub, socket: WebSocket, query: URLSearchParams) {
    this.#hub = hub;
    this.#socket = socket;
    const streamed = query.get('compress') === 'zlib-stream';
    const plain = createPlainOutlet(socket);
    this.#outlet = streamed ? createStreamOutlet(socket) : plain;
    this.#setCompress = (compress) => {
      plain.compress = compress;
    };
    socket.on('message', (data: Buffer) => this.#receive(data.toString()));
    socket.on('close', (code) => this.#closed(code));
    socket.on('error', () => socket.terminate());
    if ((query.get('v') ?? '10') !== '10') socket.close(Close.InvalidAPIVersion);
    else if ((query.get('encoding') ?? 'json') !== 'json') socket.close(Close.DecodeError);
    else this.send(Op.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL, _trace: [] });
  }

  send(op: number, data: unknown): void {
    this.#outlet.send(JSON.stringify({ op, d: data, s: null, t: null }));
  }

  /** Cuts the line without a closing handshake, as a broken network does. */
  drop(): void {
    this.#socket.terminate();
  }

  #receive(text: string): void {
    const frame = frameSchema.safeParse(parseJson(text));
    const closeCode = frame.success ? this.#answer(frame.data.op, frame.data.d) : Close.DecodeError;
    if (closeCode !== null) this.#socket.close(closeCode);
  }

  /** @returns the code to close with, or null to go on */
  #answer(op: number, data: unknown): number | null {
    switch (op) {
      case Op.Heartbeat:
        this.send(Op.HeartbeatAck, null);
        return null;
      case Op.Identify:
        return this.#session ? Close.AlreadyAuthenticated : this.#identify(data);
      case Op.Resume:
        return this.#session ? Close.AlreadyAuthenticated : this.#resume(data);
      case Op.PresenceUpdate:
      case Op.VoiceStateUpdate:
      case Op.RequestGuildMembers:
        return this.#session ? null : Close.NotAuthenticated;
      default:
        return this.#session ? Close.UnknownOpcode : Close.NotAuthenticated;
    }
  }

  #identify(data: unknown): number | null {
    const identify = identifySchema.safeParse(data);
    if (!identify.success) return Close.DecodeError;
    const { token, intents, compress = false, shard = [0, 1] } = identify.data;
    const refusal = this.#hub.refusalOf(token, intents);
    if (refusal !== null) return refusal;
    this.#setCompress(compress);
    this.#session = this.#hub.start(intents, this.#outlet, shard);
    return null;
  }

  #resume(data: unknown): number | null {
    const resume = resumeSchema.safeParse(data);
    if (!resume.success) return Close.DecodeError;
    const { token, session_id: id, seq } = resume.data;
    const refusal = this.#hub.refusalOf(token, 0);
    if (refusal !== null) return refusal;
    this.#session = this.#hub.resume(id, this.#outlet, seq ?? 0);
    if (!this.#session) this.send(Op.InvalidSession, false);
    return null;
  }

  /** Closing with 1000 or 1001 ends the session for good; every other code leaves it to be resumed. */
  #closed(code: number): void {
    if (this.#session) this.#hub.leave(this.#session, this.#outlet, code === 1000 || code === 1001);
    this.#hub.forget(this);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
