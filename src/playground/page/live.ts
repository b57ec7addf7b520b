import type { ClientEvent } from '../protocol.ts';

const FIRST_DELAY = 250;
const LONGEST_DELAY = 4_000;

export interface Live {
  /** Connects anew, e.g. as someone else. */
  reopen(): void;
}

/**
 * Listens to the server's events and reconnects for as long as the page is open, waiting longer after each
 * failure (milliseconds above), so that a restarted server is found again by itself.
 */
export function openLive(
  person: () => string | undefined,
  onEvent: (event: ClientEvent) => void,
  onLost: () => void,
): Live {
  let socket: WebSocket | undefined;
  let delay = FIRST_DELAY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connect = () => {
    const opened = new WebSocket(toAddress(person()));
    socket = opened;
    opened.onmessage = ({ data }) => {
      delay = FIRST_DELAY;
      if (opened === socket) onEvent(JSON.parse(String(data)));
    };
    opened.onclose = () => {
      if (opened !== socket) return;
      onLost();
      timer = setTimeout(connect, delay);
      delay = Math.min(delay * 2, LONGEST_DELAY);
    };
  };

  connect();
  return {
    reopen() {
      clearTimeout(timer);
      const previous = socket;
      connect();
      previous?.close();
    },
  };
}

function toAddress(person: string | undefined): URL {
  const url = new URL('/client/live', location.origin);
  url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  if (person) url.searchParams.set('as', person);
  return url;
}
