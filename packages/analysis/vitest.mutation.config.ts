import { defineConfig } from 'vitest/config'
import { nodeTests } from '../../tools/vitest/node-tests.ts'

/** One worker for all test files: a mutant runs few tests in many files. */
export default defineConfig({ ...nodeTests, test: { ...nodeTests.test, isolate: false } })
