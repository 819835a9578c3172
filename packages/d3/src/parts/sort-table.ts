import type { JourneyTable, TableColumn, TableRow } from './tabulate-journey.ts'

/** By which column a table is sorted, and which way round. */
export interface TableOrder {
  readonly column: TableColumn
  readonly descending: boolean
}

/** Sorts the rows of a table by a column, in the language of the table, or leaves them in the journey's own order. */
export function sortTable(table: JourneyTable, order: TableOrder | undefined): JourneyTable {
  if (order === undefined) return table
  const { compare } = new Intl.Collator(table.locale, { numeric: true })
  const textOf = (row: TableRow): string => row.cells[order.column].join(' ')
  const sorted = table.rows.toSorted((a, b) => compare(textOf(a), textOf(b)))
  return { ...table, rows: order.descending ? sorted.toReversed() : sorted }
}

/** Returns the order after a press on a column's head: up, then down, then the journey's own again. */
export function nextOrder(
  order: TableOrder | undefined,
  column: TableColumn,
): TableOrder | undefined {
  if (order?.column !== column) return { column, descending: false }
  return order.descending ? undefined : { column, descending: true }
}

/** Returns how a column is sorted, as `aria-sort` says it; undefined where it is not. */
export function sortOf(
  order: TableOrder | undefined,
  column: TableColumn,
): 'ascending' | 'descending' | undefined {
  if (order?.column !== column) return undefined
  return order.descending ? 'descending' : 'ascending'
}
