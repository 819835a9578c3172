import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import config from './playwright.config.ts'

// The site stands in a folder of its host, as it does on a project's pages; its files are read from there too.
const host = join(tmpdir(), 'routebord-base-path')
process.env.ROUTEBORD_DIST = host
const { ROUTEBORD_E2E_PORT: port = '' } = process.env

/** The site built for a folder of its host, which takes another build and is no part of the usual run. */
const basePath: PlaywrightTestConfig = defineConfig({
  ...config,
  testDir: 'base-path',
  reporter: [['list'], ['json', { outputFile: 'reports/base-path.json' }]],
  webServer: {
    command: `npm run build -- --outDir ${join(host, 'kort')} && node ./node_modules/vite/bin/vite.js preview --outDir ${host} --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../site',
    env: { ROUTEBORD_BASE: '/kort' },
    url: `http://127.0.0.1:${port}/kort/`,
    timeout: 600_000,
    reuseExistingServer: false,
  },
})

export default basePath
