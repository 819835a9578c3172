import { launchOptions } from '@routebord/browser'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { TestProjectInlineConfiguration } from 'vitest/config'

/** How the stories of a project are shown, and which of them. */
export interface StoryProjectOptions {
  /** Where the toolbar stands. */
  readonly globals: Readonly<Record<string, string>>
  /** Whether axe reads each story, which takes seconds for a map. Defaults to true. */
  readonly axe?: boolean
  /** Tags of the stories. Defaults to all of them. */
  readonly only?: readonly string[]
  /** Whether the browser has the system's own colours. */
  readonly forcedColors?: boolean
  /** Files that run before the stories, with hooks of their own. */
  readonly setup?: readonly string[]
}

/** Stories as tests in a real browser: each is drawn and played, and read by axe, which must have nothing left to review. */
export function storyProject(
  name: string,
  { globals, axe = true, only = [], forcedColors = false, setup = [] }: StoryProjectOptions,
): TestProjectInlineConfiguration {
  return {
    plugins: [
      storybookTest({
        configDir: '.storybook',
        initialGlobals: globals,
        tags: { include: [...only] },
      }),
    ],
    test: {
      name,
      env: { STORYBOOK_AXE: axe ? 'on' : 'off' },
      setupFiles: ['test/setup/nothing-to-review.ts', ...setup],
      // axe reads a whole map after each story, which takes seconds where the processor is shared.
      testTimeout: 60_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: launchOptions(),
          ...(forcedColors ? { contextOptions: { forcedColors: 'active' } } : {}),
        }),
        instances: [{ browser: 'chromium' }],
        expect: {
          toMatchScreenshot: {
            resolveScreenshotPath: ({ root, arg, ext }) => `${root}/test/pictures/${arg}${ext}`,
          },
        },
      },
    },
  }
}
