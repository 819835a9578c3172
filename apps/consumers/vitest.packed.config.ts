import { defineConfig } from 'vitest/config'
import { nodeTests } from '../../tools/vitest/node-tests.ts'

export default defineConfig({
  ...nodeTests,
  test: { ...nodeTests.test, include: ['test/packed/*.test.ts'] },
})
