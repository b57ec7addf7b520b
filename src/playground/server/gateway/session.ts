import { randomBytes } from 'node:crypto';

/** Dispatches kept for a resume. */
const REPLAY = 500;

export interface Dispatch {
  sequence: number;
  frame: string;
}

/** Where a session's frames go while its socket is open. */
export interface Outlet {
  send(frame: string): void;
  close(code: number): void;
}

/** One identified connection of a bot; it outlives its socket, so that the bot may resume. */
export class Session {
  readonly id = randomBytes(16).toString('hex');
  readonly intents: number;
  readonly #sent: Dispatch[] = [];
  #sequence = 0;
  #outlet: Outlet | null;

  constructor(intents: number, outlet: Outlet) {
    this.intents = intents;
    this.#outlet = outlet;
  }

  get connected(): boolean {
    return this.#outlet !== null;
  }

  get outlet(): Outlet | null {
    return this.#outlet;
  }

  /** @param data the event's body, already as JSON: it is the same for every session */
  dispatch(event: string, data: string): void {
    const sequence = ++this.#sequence;
    const frame = `{"op":0,"t":"${event}","s":${sequence},"d":${data}}`;
    this.#sent.push({ sequence, frame });
    if (this.#sent.length > REPLAY) this.#sent.shift();
    this.#outlet?.send(frame);
  }

  /** Sends the newest frame again, as a network might. */
  repeat(): void {
    const last = this.#sent.at(-1);
    if (last) this.#outlet?.send(last.frame);
  }

  detach(outlet: Outlet): void {
    if (this.#outlet === outlet) this.#outlet = null;
  }

  /**
   * Continues on a new socket after the given sequence number.
   * @returns false when the session cannot go on from there
   */
  resume(outlet: Outlet, sequence: number): boolean {
    const oldest = this.#sent[0]?.sequence ?? this.#sequence + 1;
    if (sequence > this.#sequence || sequence < oldest - 1) return false;
    this.#outlet = outlet;
    for (const dispatch of this.#sent) {
      if (dispatch.sequence > sequence) outlet.send(dispatch.frame);
    }
    this.dispatch('RESUMED', '{}');
    return true;
  }
}
