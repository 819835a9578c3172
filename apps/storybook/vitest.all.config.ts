import { defineConfig } from 'vitest/config'
import { storyProject } from './test/story-project.ts'

// What the tests of every push leave out, because it takes minutes or hangs on one machine's browser.
export default defineConfig({
  test: {
    attachmentsDir: 'reports/attachments',
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest-all.json' },
    projects: [
      storyProject('light', { globals: { theme: 'light' } }),
      storyProject('dark', { globals: { theme: 'dark' } }),
      storyProject('high-contrast', { globals: { theme: 'high-contrast' }, only: ['dark'] }),
      storyProject('da', { globals: { theme: 'light', locale: 'da' }, only: ['languages'] }),
      storyProject('nl', { globals: { theme: 'dark', locale: 'nl' }, only: ['languages'] }),
      storyProject('forced', {
        globals: { theme: 'system' },
        only: ['forced'],
        forcedColors: true,
      }),
      storyProject('pictures', {
        globals: { theme: 'light' },
        only: ['picture'],
        setup: ['test/setup/compare-picture.ts'],
      }),
      { test: { name: 'built', include: ['test/built/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
