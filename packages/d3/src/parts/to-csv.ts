import type { JourneyTable } from './tabulate-journey.ts'

/**
 * Writes a table as CSV (RFC 4180): a line a row, several texts of one cell under each other. What a spreadsheet would run
 * as a formula begins with an apostrophe.
 * @example
 * import { tabulateJourney, toCsv } from '@routebord/d3/parts'
 * import { twoRoles } from '@routebord/examples'
 * import { assertJourney } from '@routebord/schema'
 * toCsv(tabulateJourney(assertJourney(twoRoles))).split('\r\n').length // → 9
 */
export function toCsv({ columns, rows }: JourneyTable): string {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => columns.map(({ key }) => cells[key].join('\n'))),
  ]
  return lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('')
}

/** Spreadsheets run what begins like a formula, and a map may come from anybody: such a line gets an apostrophe. */
function quote(text: string): string {
  const safe = text.replace(/^[\s\uFEFF]*[=+\-@\t\r＝＋－＠]/gm, "'$&")
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
