import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import { launchOptions } from '@routebord/browser'

// The workers read this file again and must come to the same port, which the environment hands on to them.
process.env.ROUTEBORD_E2E_PORT ??= String(await findFreePort())
const port = process.env.ROUTEBORD_E2E_PORT

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: free } = server.address() as AddressInfo
  server.close()
  return free
}

const config: PlaywrightTestConfig = defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Limits for what hangs, far above what a busy machine needs.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
    launchOptions: launchOptions(),
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    // Astro's own preview allows one at a time, and a contributor may have one open.
    command: `node ./node_modules/vite/bin/vite.js preview --outDir dist --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../site',
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
})

export default config
