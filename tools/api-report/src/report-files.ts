import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPublishedPackages } from './published-entries.ts'
import { writeReport } from './write-report.ts'

/** Where the reports stand. */
export const REPORTS: string = fileURLToPath(new URL('../etc/', import.meta.url))

/** The reports as the sources have them now, by file name. */
export function currentReports(): ReadonlyMap<string, string> {
  return new Map(
    readPublishedPackages().map((item) => [`${item.folder}.api.md`, writeReport(item)]),
  )
}

/** The reports as they were last looked at, by file name. */
export function committedReports(): ReadonlyMap<string, string> {
  return new Map(readdirSync(REPORTS).map((name) => [name, readFileSync(REPORTS + name, 'utf8')]))
}
