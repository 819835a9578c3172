import { existsSync, globSync } from 'node:fs'
import { findOnPath } from './find-on-path.ts'

/** The programs with which WebKitGTK is driven on a machine without a screen. */
export interface FoundWebkit {
  /** Takes the orders of a WebDriver client. */
  readonly driver: string
  /** The browser itself, a small one that comes with the library. */
  readonly browser: string
  /** A screen that nobody sees. */
  readonly screen: string
}

const BROWSERS = [
  '/usr/lib/*/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
]

/** Returns the programs of WebKitGTK, or the names of the Debian packages that bring those which are missing. */
export function findWebkit(): FoundWebkit | { readonly missing: readonly string[] } {
  const driver = findOnPath(['WebKitWebDriver'])
  const browser = globSync(BROWSERS).find((path) => existsSync(path))
  const screen = findOnPath(['Xvfb'])
  if (driver !== undefined && browser !== undefined && screen !== undefined)
    return { driver, browser, screen }
  return {
    missing: [
      ...(driver === undefined ? ['webkit2gtk-driver'] : []),
      ...(browser === undefined ? ['libwebkit2gtk-4.1-0'] : []),
      ...(screen === undefined ? ['xvfb'] : []),
    ],
  }
}
