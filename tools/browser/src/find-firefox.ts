import { existsSync } from 'node:fs'
import { findOnPath } from './find-on-path.ts'

/** Returns the path of Firefox: the one that FIREFOX_PATH names, else the first on the PATH; nothing where it is not. */
export function findFirefox(): string | undefined {
  const chosen = process.env.FIREFOX_PATH
  if (chosen) return existsSync(chosen) ? chosen : undefined
  return findOnPath(['firefox-esr', 'firefox'])
}
