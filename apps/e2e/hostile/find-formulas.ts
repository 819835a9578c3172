import { tabulateJourney, toCsv } from '@routebord/d3/parts'
import { assertJourney } from '@routebord/schema'
import type { HostileDocuments } from './hostile-documents.ts'

const CELL = /(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n"]*))/g

/** Lists the cells of a journey's table, saved as CSV, that a spreadsheet would run. */
export function findFormulas({ journey }: HostileDocuments): readonly string[] {
  return cellsOf(toCsv(tabulateJourney(assertJourney(journey)))).filter((cell) =>
    /^[=+\-@\t\r]/.test(cell),
  )
}

/** Reads the cells of a CSV file, one after another. */
export function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(CELL)].map(([, quoted, plain = '']) =>
    (quoted ?? plain).replaceAll('""', '"'),
  )
}
