import { defineConfig } from 'vitest/config'
import { storyProject } from './test/story-project.ts'

export default defineConfig({
  test: {
    attachmentsDir: 'reports/attachments',
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
    projects: [
      storyProject('light', { globals: { theme: 'light' } }),
      storyProject('dark', { globals: { theme: 'dark' }, only: ['dark'] }),
      {
        ssr: { resolve: { conditions: ['@routebord/source'] } },
        test: { name: 'unit', include: ['test/*.test.ts'] },
      },
    ],
  },
})
