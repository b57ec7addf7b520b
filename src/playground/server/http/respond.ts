import type { ServerResponse } from 'node:http';

/** Answers with JSON, or with no content when there is no body. */
export function sendJson(response: ServerResponse, status: number, body?: unknown): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  const json = Buffer.from(JSON.stringify(body));
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'content-length': json.length,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(json);
}
