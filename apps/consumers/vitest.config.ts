import { defineConfig } from 'vitest/config'
import { nodeTests } from '../../tools/vitest/node-tests.ts'

// Packing six packages takes minutes where other tasks run beside it: `test:packed` is a run of its own.
export default defineConfig({
  ...nodeTests,
  test: { ...nodeTests.test, include: ['test/*.test.ts'] },
})
