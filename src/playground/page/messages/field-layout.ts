/** How many of twelve columns each field of an embed takes: inline fields share a row, three at most. */
export function layOutFields(fields: readonly { inline?: boolean | undefined }[]): number[] {
  const columns: number[] = [];
  while (columns.length < fields.length) {
    const row = fields.slice(columns.length, columns.length + 3);
    const end = row.findIndex(({ inline }) => !inline);
    const shared = Math.max(1, end < 0 ? row.length : end);
    columns.push(...Array<number>(shared).fill(12 / shared));
  }
  return columns;
}
