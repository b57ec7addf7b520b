import type { IncomingMessage } from 'node:http';
import { refuse, refuseForm } from '../errors.ts';
import { NO_UPLOADS, type Uploads } from '../messages/attachments.ts';
import type { StoredFile } from '../world/archive.ts';

/** In bytes: one file, and a whole request. */
const MAX_FILE = 10 * 1024 * 1024;
const MAX_BODY = 25 * 1024 * 1024;

export interface Body {
  /** The parsed JSON; undefined when the request had no body. */
  json: unknown;
  uploads: Uploads;
}

/**
 * Reads a request's JSON, or the `payload_json` and `files[n]` of a multipart form.
 * @throws DiscordError 50109 for JSON that cannot be read, 40005 for too large a body, 50035 otherwise
 */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { json: undefined, uploads: NO_UPLOADS };
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  if (!contentType.startsWith('application/json')) throw refuseForm({ _errors: [WRONG_TYPE] });
  return { json: parseJson(bytes.toString('utf8')), uploads: NO_UPLOADS };
}

const WRONG_TYPE = {
  code: 'CONTENT_TYPE_INVALID',
  message: "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.",
};

const BAD_FORM = { code: 'MULTIPART_INVALID', message: 'The multipart body could not be read.' };

/** Reads too large a body to its end before refusing it, for the sender would not hear us earlier. */
async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  if (size > MAX_BODY) throw refuse('entityTooLarge');
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('invalidJson');
  }
}

async function readForm(bytes: Buffer, contentType: string): Promise<Body> {
  const form = await parseForm(bytes, contentType);
  const payload = form.get('payload_json');
  const uploads = new Map<number, StoredFile>();
  for (const [name, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (index === undefined || typeof value === 'string') continue;
    if (value.size > MAX_FILE) throw refuse('entityTooLarge');
    uploads.set(Number(index), {
      name: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { json: typeof payload === 'string' ? parseJson(payload) : {}, uploads };
}

async function parseForm(bytes: Buffer, contentType: string) {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw refuseForm({ _errors: [BAD_FORM] });
  }
}
