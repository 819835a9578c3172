import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import config from './playwright.config.ts'

const { webServer: _, ...shared } = config

/** Maps that come, go, are resized and interrupted many times over, which needs minutes and no site. */
const endurance: PlaywrightTestConfig = defineConfig({
  ...shared,
  testDir: 'endurance',
  timeout: 600_000,
  reporter: [['list'], ['json', { outputFile: 'reports/endurance.json' }]],
})

export default endurance
