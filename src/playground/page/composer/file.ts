import type { ClientFile } from '../../protocol.ts';

/** Reads a chosen file into the form that the server takes. */
export async function readFile(file: File): Promise<ClientFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: file.name, content_type: file.type || 'application/octet-stream', data: btoa(binary) };
}
