import { defineConfig } from 'vitest/config'

export default defineConfig({
  ssr: { resolve: { conditions: ['@routebord/source'] } },
  test: {
    // A limit for what hangs, far above what a busy machine needs.
    testTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
})
