import { constants, createDeflate, deflateSync } from 'node:zlib';
import type { WebSocket } from 'ws';
import type { Outlet } from './session.ts';

/** Frames of at least this many characters are worth compressing one by one. */
const COMPRESS_FROM = 1_024;

/** Sends text frames as they are, or each compressed by itself when the bot asked for it in its identify. */
export function createPlainOutlet(socket: WebSocket): Outlet & { compress: boolean } {
  return {
    compress: false,
    send(frame) {
      socket.send(this.compress && frame.length >= COMPRESS_FROM ? deflateSync(frame) : frame);
    },
    close: (code) => socket.close(code),
  };
}

/** `compress=zlib-stream`: one shared zlib context, flushed after every frame. */
export function createStreamOutlet(socket: WebSocket): Outlet {
  const deflate = createDeflate({ flush: constants.Z_SYNC_FLUSH });
  let chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.once('close', () => deflate.close());
  return {
    send(frame) {
      deflate.write(frame, () => {
        const message = Buffer.concat(chunks);
        chunks = [];
        if (socket.readyState === socket.OPEN) socket.send(message);
      });
    },
    close: (code) => socket.close(code),
  };
}
