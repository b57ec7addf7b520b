import { readFileSync } from 'node:fs';

/** `tune` is for fitting, `report` is only counted. */
export type Part = 'tune' | 'report';

/** A line of the question set; the README beside it describes the columns. */
export interface Line {
  readonly question: string;
  /** What is right, or how distant the question is. */
  readonly label: string;
  readonly part: Part;
}

const FOLDER = new URL('../search/questions/', import.meta.url);

export function readLines(file: 'answerable.tsv' | 'foreign.tsv'): Line[] {
  const [, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [question = '', label = '', part] = line.split('\t');
    if (part !== 'tune' && part !== 'report') throw new Error(`a line without its part: ${line}`);
    return { question, label, part };
  });
}
