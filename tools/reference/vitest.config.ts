import { defineConfig } from 'vitest/config'
import { nodeTests } from '../vitest/node-tests.ts'

export default defineConfig(nodeTests)
