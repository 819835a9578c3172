import { describe, expect, test } from 'vitest'
import { addCounts, formatCounts, isSuccess, readTestReport } from '../src/test-report.ts'

const vitestReport = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
}
const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 2 }

describe('readTestReport', () => {
  test('reads a report of Vitest', () => {
    expect(readTestReport(vitestReport)).toEqual({
      runner: 'vitest',
      passed: 3,
      failed: 0,
      skipped: 2,
    })
  })

  test('counts a file that could not be loaded as failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    const report = { ...vitestReport, success: false, numPassedTests: 0, testResults }
    expect(readTestReport(report)).toMatchObject({ passed: 0, failed: 1 })
  })

  test('counts a run that failed outside its tests as failed', () => {
    expect(readTestReport({ ...vitestReport, success: false })).toMatchObject({ failed: 1 })
  })

  test('reads a report of Playwright', () => {
    expect(readTestReport({ stats, errors: [] })).toEqual({
      runner: 'playwright',
      passed: 5,
      failed: 0,
      skipped: 2,
    })
  })

  test('counts the errors of a Playwright run as failed', () => {
    const report = { stats: { ...stats, unexpected: 2 }, errors: [{ message: 'no server' }] }
    expect(readTestReport(report)).toMatchObject({ failed: 3 })
  })

  test.each([null, 1, 'text', [], {}, { stats: {} }, { testResults: [] }])(
    'leaves out other JSON: %j',
    (report) => {
      expect(readTestReport(report)).toBeUndefined()
    },
  )
})

describe('the sum', () => {
  test('adds up all runners', () => {
    const counts = { passed: 1, failed: 2, skipped: 3 }
    expect(addCounts([counts, counts])).toEqual({ passed: 2, failed: 4, skipped: 6 })
    expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })

  test('names skipped tests only if there are any', () => {
    expect(formatCounts({ passed: 2, failed: 1, skipped: 0 })).toBe('2 passed, 1 failed')
    expect(formatCounts({ passed: 2, failed: 1, skipped: 4 })).toBe('2 passed, 1 failed, 4 skipped')
  })

  test('is a success only if something passed and nothing failed', () => {
    expect(isSuccess({ passed: 1, failed: 0, skipped: 0 })).toBe(true)
    expect(isSuccess({ passed: 1, failed: 1, skipped: 0 })).toBe(false)
    expect(isSuccess({ passed: 0, failed: 0, skipped: 9 })).toBe(false)
  })
})
