import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test'
import type { WebDriver } from 'selenium-webdriver'
import { startWebkit } from './start-webkit.ts'

/** What a test in WebKitGTK is given. */
export interface WebkitFixtures {
  /** WebKitGTK, in place of Playwright's own `page`. */
  readonly driver: WebDriver
  /** Whether the desktop asks for dark pages. */
  readonly dark: boolean
}

/** A test that has WebKitGTK, one for all tests of a file. */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & { readonly site: string },
  PlaywrightWorkerArgs & PlaywrightWorkerOptions & WebkitFixtures
> = base.extend<{ readonly site: string }, WebkitFixtures>({
  site: ({ baseURL }, use) => use(baseURL ?? ''),
  dark: [false, { scope: 'worker', option: true }],
  driver: [
    async ({ dark }, use) => {
      const webkit = await startWebkit(dark ? 'Adwaita:dark' : 'Adwaita')
      await use(webkit.driver)
      await webkit.stop()
    },
    { scope: 'worker' },
  ],
})
