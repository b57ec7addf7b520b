/** Rows below a head, in aligned columns: the first column to the left, numbers to the right. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => String(row[column] ?? '').length)),
  );
  const isNumeric = head.map((_, column) =>
    rows.every((row) => /^[\d/.-]*$/.test(String(row[column] ?? ''))),
  );
  const format = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, column) =>
        isNumeric[column] === true
          ? String(cell).padStart(widths[column] ?? 0)
          : String(cell).padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(format).join('\n');
}
