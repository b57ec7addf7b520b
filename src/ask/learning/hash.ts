const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A number of 32 bits for a text, FNV-1a; `start` goes on from the hash of what stands before it. */
export function hash(text: string, start = OFFSET): number {
  let mixed = start;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), PRIME);
  return mixed >>> 0;
}
