/** How a package's tests run in Node: on the sources of its siblings, with a report for the summary. */
export const nodeTests = {
  ssr: { resolve: { conditions: ['@routebord/source'] } },
  test: {
    // A limit for what hangs, far above what a busy machine needs.
    testTimeout: 120_000,
    // Modules here keep nothing but what they know of an object: loaded once they serve every file.
    isolate: false,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['**/*.browser.test.*'],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
}
