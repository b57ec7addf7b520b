import type { DataDocument, Path } from './document.ts';

/** Something wrong in a knowledge file, told so that a writer can mend it. */
export interface Fault {
  /** Path below the knowledge folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** A fault of the value at `path`, which its message names first. */
export const faultAt = (document: DataDocument, path: Path, message: string): Fault => ({
  file: document.file,
  line: document.lineOf(path),
  message: path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message,
});

/** One line a fault, `file:line message`, in the order of the files. */
export function formatFaults(faults: readonly Fault[]): string {
  return faults
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, message }) => `${file}:${line} ${message}`)
    .join('\n');
}

/** "3 faults in the knowledge", and a line for each. */
export const describeFaults = (faults: readonly Fault[]): string =>
  `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the knowledge\n${formatFaults(faults)}`;

/** Thrown when the knowledge cannot be trusted as a whole. Its message lists every fault. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(describeFaults(faults));
    this.faults = faults;
  }
}
