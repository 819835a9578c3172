// Prints what the last runs of the tests found: node scripts/print-report.ts
import { existsSync, readFileSync } from 'node:fs'

interface Report {
  readonly startTime: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly endTime: number
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

for (const run of ['vitest', 'vitest-all']) {
  const file = new URL(`../reports/${run}.json`, import.meta.url)
  const found = existsSync(file) ? sumUp(JSON.parse(readFileSync(file, 'utf8'))) : 'has not run'
  process.stdout.write(`${run === 'vitest' ? 'test' : 'test:all'}: ${found}\n`)
}

function sumUp({ startTime, numFailedTests, testResults }: Report): string {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName }) => ({ isStory: name.includes('.stories.'), id: `${name} ${fullName}` })),
  )
  const stories = new Set(tests.filter(({ isStory }) => isStory).map(({ id }) => id))
  const end = Math.max(startTime, ...testResults.map(({ endTime }) => endTime))
  const seconds = Math.round((end - startTime) / 1000)
  return `${stories.size} stories, ${tests.length} tests, ${numFailedTests} failures, ${seconds} s`
}
