const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A number of 32 bits for a text, FNV-1a; `start` goes on from the hash of what stands before it. */
export function hash(text: string, start = OFFSET): number {
  let mixed = start;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), PRIME);
  return mixed >>> 0;
}

/** The same number with its bits mixed: of what `hash` gives, the lower ones alone differ enough. */
export function spread(hashed: number): number {
  const mixed = Math.imul(hashed ^ (hashed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) >>> 0;
}
