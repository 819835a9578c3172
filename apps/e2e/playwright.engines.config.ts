import {
  defineConfig,
  type PlaywrightTestConfig,
  type PlaywrightTestProject,
} from '@playwright/test'
import { findFirefox } from '@routebord/browser'
import type { WebkitFixtures } from './engines/webkit/webkit-test.ts'
import config from './playwright.config.ts'

/** Tests that depend on what Playwright cannot do with Firefox as it is published. */
const NOT_IN_FIREFOX = [
  // It hears of no download that is not a navigation; engines/firefox/saved-files.spec.ts looks for the files instead.
  /saves it as a page that does nothing/,
  /the address brings the same bytes back/,
  /every file has what it should/,
  // It inserts a text into the nodes of an editor as a person never does, which adds a line.
  /a fault is named at its line/,
  // It is always shown as a screen shows it.
  /on paper the map stands alone/,
  /on paper a map is laid out in rows/,
  // Scripts do not run there, but its styles are not told so (`scripting: none`), as they are where a reader turns scripts off.
  /there is no choice that does nothing/,
  // Which layers a page is made of is told by Chromium alone.
  /what scrolls is moved as it is/,
]

/** What a page wants to be shown in is set before a browser starts: Playwright's emulation does nothing in Firefox. */
const DARK = /, dark\b/
const FORCED_COLORS = /forced colours/

/** Firefox as it is published, which Playwright drives by WebDriver BiDi. */
function firefox(
  name: string,
  preferences: Readonly<Record<string, number>>,
): PlaywrightTestProject<object, WebkitFixtures> {
  const executablePath = findFirefox()
  return {
    name,
    dependencies: ['firefox-installed'],
    use: {
      browserName: 'firefox',
      launchOptions: {
        channel: 'moz-firefox',
        ...(executablePath !== undefined && { executablePath }),
        firefoxUserPrefs: {
          // Headless Chromium asks for no icon either, which the policies of some pages forbid.
          'browser.chrome.site_icons': false,
          ...preferences,
        },
      },
    },
  }
}

/** The same tests in Firefox, some in WebKitGTK, and the bytes of pictures in each. It is no part of the usual run. */
const engines: PlaywrightTestConfig<object, WebkitFixtures> = defineConfig<object, WebkitFixtures>({
  ...config,
  testDir: '.',
  reporter: [['list'], ['json', { outputFile: 'reports/engines.json' }]],
  projects: [
    { name: 'firefox-installed', testMatch: 'engines/firefox-installed.setup.ts' },
    { name: 'webkit-installed', testMatch: 'engines/webkit-installed.setup.ts' },
    { name: 'chromium', testMatch: 'engines/*.spec.ts' },
    {
      ...firefox('firefox', {}),
      testMatch: ['tests/*.spec.ts', 'engines/*.spec.ts', 'engines/firefox/*.spec.ts'],
      grepInvert: [...NOT_IN_FIREFOX, DARK, FORCED_COLORS],
    },
    {
      ...firefox('firefox-dark', { 'layout.css.prefers-color-scheme.content-override': 0 }),
      testMatch: ['tests/*.spec.ts', 'engines/*.spec.ts'],
      grep: DARK,
    },
    {
      ...firefox('firefox-forced-colors', { 'browser.display.document_color_use': 2 }),
      testMatch: 'tests/accessibility.spec.ts',
      grep: FORCED_COLORS,
    },
    {
      name: 'webkit',
      dependencies: ['webkit-installed'],
      testMatch: 'engines/webkit/*.spec.ts',
      grepInvert: DARK,
    },
    {
      name: 'webkit-dark',
      dependencies: ['webkit-installed'],
      testMatch: 'engines/webkit/*.spec.ts',
      grep: DARK,
      use: { dark: true },
    },
  ],
})

export default engines
