export type { ElementTree } from './html/element-tree.ts'
export { detailsOf, legendOf, outlineOf, tableOf } from './parts/parts-of.ts'
export { nextOrder, sortOf, sortTable, type TableOrder } from './parts/sort-table.ts'
export {
  type JourneyTable,
  type TableColumn,
  type TableOptions,
  type TableRow,
  tabulateJourney,
} from './parts/tabulate-journey.ts'
export { toCsv } from './parts/to-csv.ts'
export { toMarkup } from './svg/markup.ts'
