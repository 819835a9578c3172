import { nodeTests } from './node-tests.ts'

/** Runs a package's tests in Node, and those named `*.browser.test.*` in a real browser, wide enough for the map. */
export function browserTests<Provider>(provider: Provider) {
  const { include, exclude, ...shared } = nodeTests.test
  return {
    ...nodeTests,
    test: {
      ...shared,
      projects: [
        { extends: true as const, test: { name: 'node', environment: 'node', include, exclude } },
        {
          extends: true as const,
          test: {
            name: 'browser',
            // A page is changed by what is defined in it: each file has its own.
            isolate: true,
            include: ['test/**/*.browser.test.{ts,tsx}'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 800 },
              provider,
              instances: [{ browser: 'chromium' as const }],
            },
          },
        },
      ],
    },
  }
}
