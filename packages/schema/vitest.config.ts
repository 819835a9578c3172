import { defineConfig } from 'vitest/config'
import { nodeTests } from '../../tools/vitest/node-tests.ts'

export default defineConfig({
  ...nodeTests,
  test: {
    ...nodeTests.test,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text'],
      thresholds: { lines: 95, statements: 95, functions: 95, branches: 95 },
    },
  },
})
