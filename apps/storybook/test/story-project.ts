import { globSync, readFileSync } from 'node:fs'
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
      exclude: filesWithout(only),
      // One page for all files: a page for each would load the same modules again.
      isolate: false,
      env: { STORYBOOK_AXE: axe ? 'on' : 'off' },
      // What is set up last comes first after a story: pictures are looked at with their marks.
      setupFiles: [...setup, 'test/setup/nothing-to-review.ts', 'test/setup/take-back.ts'],
      // axe reads a whole map after each story, which takes seconds where the processor is shared.
      testTimeout: 60_000,
      browser: {
        enabled: true,
        headless: true,
        // A run opens a browser for each project at once, which takes minutes where the processor is shared.
        connectTimeout: 300_000,
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

/** Story files that have none of some tags: each would be loaded, with all it imports, to find nothing to test. */
function filesWithout(tags: readonly string[]): string[] {
  if (tags.length === 0) return []
  return globSync('stories/*.stories.tsx').filter((file) => {
    const text = readFileSync(file, 'utf8')
    return !tags.some((tag) => text.includes(`'${tag}'`))
  })
}
