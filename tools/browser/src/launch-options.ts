import type { LaunchOptions } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

/** Returns the options every test runner launches Chromium with. */
export function launchOptions(): LaunchOptions {
  const found = findChromium()
  if (!found) {
    throw new Error(
      'No Chromium found. Run "node tools/browser/ensure.ts", install Chrome or Chromium, or set CHROME_PATH.',
    )
  }
  return {
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
    ],
    // Chromium's sandbox refuses to run as root, which is what most containers are.
    chromiumSandbox: !(process.platform === 'linux' && process.getuid?.() === 0),
    // Playwright knows its own download, and takes the headless build beside it.
    ...(found.source !== 'Playwright' && { executablePath: found.path }),
  }
}
