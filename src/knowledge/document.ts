import { load, YAMLException } from 'js-yaml';
import type { Fault } from './fault.ts';
import { findOffset } from './position.ts';

/** A position inside a document: keys and indexes from the root. */
export type Path = readonly PropertyKey[];

/** A parsed data file that can say on which line each of its values stands. */
export interface DataDocument {
  readonly file: string;
  readonly value: unknown;
  /** What is wrong with its syntax. */
  readonly faults: readonly Fault[];
  /** The line of the key or item at `path`, or of the nearest one around it that exists. */
  lineOf(path: Path): number;
}

/** Parses YAML. A syntax error becomes a fault; `firstLine` is the line of the file on which `text` begins. */
export function parseYaml(file: string, text: string, firstLine = 1): DataDocument {
  try {
    const value = load(text);
    // Lines are asked for only where something is wrong: the few texts in question are then read again.
    const lineOf = (path: Path): number => countLines(text, findOffset(text, path) ?? 0) + firstLine;
    return { file, value, faults: [], lineOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + firstLine;
    return { file, value: undefined, faults: [{ file, line, message: error.reason }], lineOf: () => line };
  }
}

/** How many lines end before `offset`. */
const countLines = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

/** A Markdown file: its front matter, and the text below with the line on which it begins. */
export interface MarkdownDocument {
  readonly head: DataDocument;
  readonly body: string;
  readonly bodyLine: number;
}

/** Splits a Markdown file with front matter. Line ends of every system are understood. */
export function parseMarkdown(file: string, text: string): MarkdownDocument {
  const normal = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)\s*/.exec(normal);
  if (!match) {
    const fault = { file, line: 1, message: 'must begin with front matter between two lines of ---' };
    return { head: { file, value: undefined, faults: [fault], lineOf: () => 1 }, body: '', bodyLine: 1 };
  }
  const [whole, front = ''] = match;
  return {
    head: parseYaml(file, front, 2),
    body: normal.slice(whole.length).trimEnd(),
    bodyLine: countLines(normal, whole.length) + 1,
  };
}
