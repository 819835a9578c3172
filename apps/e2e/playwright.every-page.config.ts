import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import config from './playwright.config.ts'

/** Every page of the built site, which takes some minutes and is no part of the usual run. */
const everyPage: PlaywrightTestConfig = defineConfig({
  ...config,
  testDir: 'every-page',
  reporter: [['list'], ['json', { outputFile: 'reports/every-page.json' }]],
})

export default everyPage
