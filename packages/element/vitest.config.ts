import { launchOptions } from '@routebord/browser'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { browserTests } from '../../tools/vitest/browser-tests.ts'

export default defineConfig({
  ...browserTests(playwright({ launchOptions: launchOptions() })),
  resolve: { conditions: ['@routebord/source', ...defaultClientConditions] },
})
