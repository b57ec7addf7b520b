import { createInflate } from 'node:zlib';
import { WebSocket } from 'ws';
import type { Playground } from '../../../../src/playground/server/playground.ts';

export interface Frame {
  op: number;
  t: string | null;
  s: number | null;
  d: Record<string, unknown> | null;
}

/** A gateway connection made by hand, which keeps every frame that it gets. */
export class GatewaySocket {
  readonly closed: Promise<number>;
  binaryFrames = 0;
  /** How one binary frame is read; not used for a compressed stream. */
  inflateFrame: ((data: Buffer) => string) | null = null;
  readonly #socket: WebSocket;
  readonly #frames: Frame[] = [];
  readonly #stream = createInflate();
  #notify: () => void = () => undefined;

  static async connect({ url }: Playground, query: string): Promise<GatewaySocket> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/gateway${query}`);
    const connection = new GatewaySocket(socket);
    await new Promise((resolve) => socket.once('open', resolve));
    return connection;
  }

  constructor(socket: WebSocket) {
    this.#socket = socket;
    this.closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('message', (data: Buffer, isBinary) => this.#receive(data, isBinary));
    let pending = '';
    this.#stream.on('data', (chunk: Buffer) => {
      pending += chunk;
      const frame = parse(pending);
      if (!frame) return;
      pending = '';
      this.#keep(frame);
    });
  }

  send(frame: unknown): void {
    this.#socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** The first frame, received or still to come, that is meant. */
  async next(isMeant: (frame: Frame) => boolean): Promise<Frame> {
    for (;;) {
      const frame = this.#frames.find(isMeant);
      if (frame) return frame;
      await new Promise<void>((resolve) => {
        this.#notify = resolve;
      });
    }
  }

  close(): void {
    this.#socket.close();
  }

  /** Breaks the line without a closing handshake. */
  cut(): void {
    this.#socket.terminate();
  }

  #receive(data: Buffer, isBinary: boolean): void {
    if (isBinary) this.binaryFrames += 1;
    if (isBinary && !this.inflateFrame) {
      this.#stream.write(data);
      return;
    }
    const frame = parse(isBinary && this.inflateFrame ? this.inflateFrame(data) : data.toString());
    if (frame) this.#keep(frame);
  }

  #keep(frame: Frame): void {
    this.#frames.push(frame);
    this.#notify();
  }
}

function parse(text: string): Frame | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
