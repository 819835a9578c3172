/** Writes a table in Markdown, every column as wide as its widest cell: the first to the left, the others to the right. */
export function formatTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const fill = (row: readonly string[]): string =>
    line(
      widths.map((width, column) => {
        const cell = row[column] ?? ''
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      }),
    )
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  return [fill(heads), line(rule), ...rows.map(fill)].join('\n')
}
