// Writes the reports anew: look at what changed, and say it in a changeset.
import { mkdirSync, writeFileSync } from 'node:fs'
import { currentReports, REPORTS } from './report-files.ts'

mkdirSync(REPORTS, { recursive: true })
for (const [name, text] of currentReports()) writeFileSync(REPORTS + name, text)
