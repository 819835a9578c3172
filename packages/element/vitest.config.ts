import { launchOptions } from '@routebord/browser'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { browserTests } from '../../tools/vitest/browser-tests.ts'

export default defineConfig({
  // What is found only while tests run makes the page load anew in their midst.
  optimizeDeps: { include: ['fast-check'] },
  ...browserTests(playwright({ launchOptions: launchOptions() })),
  resolve: { conditions: ['@routebord/source', ...defaultClientConditions] },
})
