/** What one runner says about its tests. */
export interface TestCounts {
  passed: number
  failed: number
  skipped: number
}

export interface RunnerCounts extends TestCounts {
  runner: 'vitest' | 'playwright'
}

interface VitestReport {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests?: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

interface PlaywrightReport {
  errors?: unknown[]
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/** Reads a report of Vitest or Playwright, or returns nothing for any other JSON. */
export function readTestReport(report: unknown): RunnerCounts | undefined {
  if (isVitestReport(report)) return { runner: 'vitest', ...countVitest(report) }
  if (isPlaywrightReport(report)) return { runner: 'playwright', ...countPlaywright(report) }
  return undefined
}

export function addCounts(all: readonly TestCounts[]): TestCounts {
  const total: TestCounts = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of all) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

export function formatCounts({ passed, failed, skipped }: TestCounts): string {
  const text = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${text}, ${skipped} skipped` : text
}

/** A run in which nothing ran is no success. */
export function isSuccess({ passed, failed }: TestCounts): boolean {
  return failed === 0 && passed > 0
}

function countVitest(report: VitestReport): TestCounts {
  // A file that cannot be loaded fails without a single failed test in it.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + brokenFiles
  return {
    passed: report.numPassedTests,
    // An unhandled error makes the run fail while every test passes.
    failed: report.success ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

function countPlaywright({ stats, errors = [] }: PlaywrightReport): TestCounts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

function isVitestReport(report: unknown): report is VitestReport {
  return (
    isObject(report) &&
    Array.isArray(report.testResults) &&
    ['numPassedTests', 'numFailedTests', 'numPendingTests'].every((key) => isCount(report[key]))
  )
}

function isPlaywrightReport(report: unknown): report is PlaywrightReport {
  if (!isObject(report) || !isObject(report.stats)) return false
  const { stats } = report
  return ['expected', 'unexpected', 'flaky', 'skipped'].every((key) => isCount(stats[key]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isCount(value: unknown): value is number {
  return typeof value === 'number'
}
