import { launchOptions } from '@routebord/browser'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    projects: [
      stories('light', []),
      stories('dark', ['light-only']),
      {
        ssr: { resolve: { conditions: ['@routebord/source'] } },
        test: { name: 'unit', include: ['test/**/*.test.ts'] },
      },
    ],
  },
})

/** Every story in one theme, without those of the tags: each is drawn, played, and read by axe. */
function stories(theme: 'light' | 'dark', exclude: string[]): TestProjectInlineConfiguration {
  return {
    plugins: [
      storybookTest({ configDir: '.storybook', initialGlobals: { theme }, tags: { exclude } }),
    ],
    test: {
      name: theme,
      // axe reads a whole map after each story, which takes seconds where the processor is shared.
      testTimeout: 60_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: launchOptions() }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }
}
