import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import config from './playwright.config.ts'

const { webServer: _, ...shared } = config

/** Every hostile string in every field, which takes some minutes and needs no site. */
const hostile: PlaywrightTestConfig = defineConfig({
  ...shared,
  testDir: 'hostile',
  timeout: 600_000,
  reporter: [['dot'], ['json', { outputFile: 'reports/hostile.json' }]],
})

export default hostile
