import { fileURLToPath } from 'node:url'
import { claimsOf, readEntry, runExample } from '@routebord/reference'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ENTRIES = ['index']
const EXAMPLES = ENTRIES.flatMap((entry) => readEntry(`${ROOT}src/${entry}.ts`)).flatMap(
  ({ name, kind, docs }) =>
    kind === 'function' ? docs.examples.map((code) => ({ name, code })) : [],
)

test('every public function has an example that says what it gives', () => {
  const functions = ENTRIES.flatMap((entry) => readEntry(`${ROOT}src/${entry}.ts`)).filter(
    ({ kind }) => kind === 'function',
  )
  const without = functions.filter(({ docs }) => docs.examples.flatMap(claimsOf).length === 0)
  expect(without.map(({ name }) => name)).toEqual([])
})

describe.each(EXAMPLES)('the example of $name', ({ code }) => {
  test('gives what it says', async () => {
    const claims = claimsOf(code)
    expect(claims).not.toEqual([])
    const given = await runExample(code, ROOT)
    expect(given).toEqual(claims.map(({ value }) => JSON.parse(value)))
  })
})
