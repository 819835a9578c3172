// Sums up the reports all runners left behind: node tools/gates/src/summary.ts
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  addCounts,
  formatCounts,
  isSuccess,
  readTestReport,
  type TestCounts,
} from './test-report.ts'
import { listWorkspaces, repositoryRoot, workspaceGroups } from './workspace.ts'

function listReports(workspace: string): string[] {
  const folder = join(repositoryRoot, workspace, 'reports')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${workspace}/reports/${name}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readCounts(path: string): TestCounts[] {
  const content = parseJson(readFileSync(join(repositoryRoot, path), 'utf8'))
  if (content === undefined) {
    // A runner that was cut off leaves half a report, and its tests cannot count as passed.
    console.log(`${path}: cannot be read as JSON`)
    return [{ passed: 0, failed: 1, skipped: 0 }]
  }
  const report = readTestReport(content)
  if (!report) return []
  console.log(`${path} (${report.runner}): ${formatCounts(report)}`)
  return [report]
}

const total = addCounts(
  workspaceGroups
    .flatMap((group) => listWorkspaces(repositoryRoot, group))
    .flatMap(listReports)
    .flatMap(readCounts),
)
if (total.passed + total.failed === 0) console.log('No report with a test in it was found.')
console.log(formatCounts(total))
process.exitCode = isSuccess(total) ? 0 : 1
