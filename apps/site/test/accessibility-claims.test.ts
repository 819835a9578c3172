import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  type AccessibilityClaim,
  accessibilityClaims,
} from '../src/reference/accessibility-claims.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Lists the tests that a claim names and that are nowhere. */
function findUnproven(claims: readonly AccessibilityClaim[]): readonly string[] {
  return claims
    .flatMap(({ tests }) => tests)
    .filter(({ file, name }) => {
      if (!existsSync(ROOT + file)) return true
      // The name of a test in a table may go on.
      return !/\btest(?:\.\w+)?\(\s*['`]$/.test(before(readFileSync(ROOT + file, 'utf8'), name))
    })
    .map(({ file, name }) => `${file}: ${name}`)
}

function before(text: string, name: string): string {
  const at = text.indexOf(name)
  return at < 0 ? '' : text.slice(Math.max(0, at - 40), at)
}

test('every statement on accessibility names tests that are there', () => {
  expect(accessibilityClaims.flatMap(({ tests }) => tests).length).toBeGreaterThan(8)
  expect(findUnproven(accessibilityClaims)).toEqual([])
  expect(accessibilityClaims.filter(({ tests }) => tests.length === 0)).toEqual([])
})

test('a statement without its test would be seen', () => {
  const [claim] = accessibilityClaims
  if (claim === undefined) throw new Error('nothing is claimed')
  const tests = claim.tests.map((one) => ({ ...one, name: 'all is well' }))
  expect(findUnproven([{ ...claim, tests }])).toHaveLength(tests.length)
})
