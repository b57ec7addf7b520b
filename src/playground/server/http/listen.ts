import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isForLoopback, isFromLoopback } from './loopback.ts';

/** Answers a request and returns true, or returns false when it is for someone else. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface Handlers {
  /** Answers a request that comes from this machine; called once for each. */
  request(request: IncomingMessage, response: ServerResponse, url: URL): void;
  /** Takes a socket by its path; false when nothing listens there. */
  socket(path: string): ((socket: WebSocket, query: URLSearchParams) => void) | null;
}

/** In bytes: no frame of a bot or a page is larger. */
const MAX_FRAME = 64 * 1024;

export interface LoopbackServer {
  /** Listens on 127.0.0.1. @returns the port, which the system chooses for 0 */
  listen(port: number): Promise<number>;
  /** Ends all connections and stops listening. */
  close(): Promise<void>;
}

/** An HTTP and WebSocket server for this machine alone: other names in Host or Origin are turned away. */
export function createLoopbackServer(handlers: Handlers): LoopbackServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME });
  const server = createServer((request, response) => {
    const url = toUrl(request);
    if (url && isLocal(request)) handlers.request(request, response, url);
    else response.writeHead(403).end();
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = toUrl(request);
    const accept = url && isLocal(request) ? handlers.socket(url.pathname) : null;
    if (!url || !accept) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (open) => accept(open, url.searchParams));
  });
  return {
    listen: (port) => listen(server, port),
    close() {
      for (const socket of sockets.clients) socket.terminate();
      return close(server);
    },
  };
}

const isLocal = (request: IncomingMessage): boolean => isForLoopback(request) && isFromLoopback(request);

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function toUrl({ url = '/' }: IncomingMessage): URL | null {
  const absolute = `http://127.0.0.1${url}`;
  return url.startsWith('/') && URL.canParse(absolute) ? new URL(absolute) : null;
}
