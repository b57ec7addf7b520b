export interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

const NAME_WIDTH = 16;

/** Prints a table with a title, its columns aligned. */
export function printTable(title: string, head: readonly string[], rows: readonly Row[]): void {
  const widths = head.map((name) => Math.max(8, name.length));
  const toLine = ({ name, cells }: Row) =>
    [name.padEnd(NAME_WIDTH), ...cells.map((cell, i) => cell.padStart(widths[i] ?? 0))].join('  ');
  console.log(`\n${title}\n${[{ name: '', cells: head }, ...rows].map(toLine).join('\n')}`);
}

/** A share from 0 to 1 as per cent; a dash where it was not measured. */
export function toPercent(share: number | undefined): string {
  return share === undefined ? '–' : (share * 100).toFixed(1);
}
