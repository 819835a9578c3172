import { examples } from '@routebord/examples'
import { expect, test } from 'vitest'
import { MOST_HASH, readMapHash, writeMapHash } from '../src/playground/map-hash.ts'

test.each([
  '',
  '{ "a": 1 }\r\n',
  '\uFEFF{"ü": "🚲 \\u0000"}',
  ...Object.values(examples).map((document) => JSON.stringify(document, null, 2)),
])('a link brings the same text back', async (text) => {
  const hash = await writeMapHash(text)
  if (hash !== undefined) expect(await readMapHash(hash)).toBe(text)
  else expect(text.length).toBeGreaterThan(100_000)
})

test('a map too large for an address has no link', async () => {
  const noise = Array.from({ length: 40_000 }, (_, i) =>
    (Math.imul(i, 2_654_435_761) >>> 7).toString(36),
  ).join('')
  expect(await writeMapHash(noise)).toBeUndefined()
})

test('what is no link of ours, is cut off or unfolds without end is refused', async () => {
  const hash = (await writeMapHash('{ "a": "some text" }')) ?? ''
  expect(await readMapHash(hash.slice(0, -4))).toBeUndefined()
  expect(await readMapHash('#section')).toBeUndefined()
  expect(await readMapHash('#map=%%%')).toBeUndefined()
  const bomb = (await writeMapHash('a'.repeat(4_000_001))) ?? ''
  expect(bomb.length).toBeLessThan(MOST_HASH)
  expect(bomb).not.toBe('')
  expect(await readMapHash(bomb)).toBeUndefined()
})
