import { defineConfig } from 'vitest/config'
import { storyProject } from './test/story-project.ts'

export default defineConfig({
  test: {
    attachmentsDir: 'reports/attachments',
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    projects: [
      // axe reads a chosen set, in the dark, where contrast is harder; `test:all` has it read every story in both themes.
      storyProject('light', { globals: { theme: 'light' }, axe: false }),
      storyProject('dark', { globals: { theme: 'dark' }, only: ['dark'] }),
      {
        ssr: { resolve: { conditions: ['@routebord/source'] } },
        test: { name: 'unit', include: ['test/*.test.ts'] },
      },
    ],
  },
})
