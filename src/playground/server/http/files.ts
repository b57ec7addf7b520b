import type { ServerResponse } from 'node:http';
import type { Archive, StoredFile } from '../world/archive.ts';

/** Types a page may show in place; everything else is a download. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Files people gave for options, which belong to no message; only the newest are kept. */
export class OptionFiles {
  readonly #files = new Map<string, StoredFile>();
  readonly #capacity = 50;

  add(id: string, file: StoredFile): void {
    this.#files.set(id, file);
    const [oldest] = this.#files.keys();
    if (this.#files.size > this.#capacity && oldest !== undefined) this.#files.delete(oldest);
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }
}

/**
 * Serves `/attachments/<channel>/<attachment>/<name>`. A bot's file is never run as a page of ours: it is
 * sandboxed, and downloaded unless it is a plain image.
 */
export function serveFile(
  path: string,
  archive: Archive,
  files: OptionFiles,
  response: ServerResponse,
): void {
  const [, , channelId = '', attachmentId = ''] = path.split('/');
  const file = files.get(attachmentId) ?? findInMessages(archive, channelId, attachmentId);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const shown = SHOWN.has(file.contentType);
  response
    .writeHead(200, {
      'content-type': shown ? file.contentType : 'application/octet-stream',
      'content-length': file.bytes.length,
      'content-disposition': shown ? 'inline' : 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    .end(file.bytes);
}

function findInMessages(archive: Archive, channelId: string, attachmentId: string): StoredFile | undefined {
  const message = archive.list(channelId).find(({ files }) => files.has(attachmentId));
  return message?.files.get(attachmentId);
}
