// Fails when what a package offers has changed since a commit, and no changeset of the same changes names it:
// node tools/api-report/src/require-changesets.ts origin/main
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findMissingChangesets } from './find-missing-changesets.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const [base = 'origin/main'] = process.argv.slice(2)
const changed = execFileSync('git', ['diff', '--name-only', `${base}...HEAD`], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '')
const readIfThere = (path: string): string | undefined =>
  existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : undefined
for (const name of findMissingChangesets(changed, readIfThere)) {
  console.error(`${name} offers something else than before: add a changeset that names it.`)
  process.exitCode = 1
}
