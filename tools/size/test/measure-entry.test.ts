import { expect, test } from 'vitest'
import { CEILINGS } from '../src/ceilings.ts'
import { findExcess, measureEntry } from '../src/measure-entry.ts'

const ceilingOf = (entry: string) => {
  const ceiling = CEILINGS.find((item) => item.entry === entry)
  if (ceiling === undefined) throw new Error(`no ceiling for ${entry}`)
  return ceiling
}

test.each(CEILINGS.map((ceiling) => [ceiling.entry]))(
  '%s keeps under its ceiling',
  async (entry) => {
    expect(findExcess(await measureEntry(ceilingOf(entry)))).toEqual([])
  },
)

test.each([
  ['a bundled entry', 'resolve-journey'],
  ['a built file', 'element-one-file'],
])('%s over its ceiling is found', async (_kind, entry) => {
  const measured = await measureEntry({ ...ceilingOf(entry), limit: 100 })
  expect(findExcess(measured)).toEqual([`${entry}: ${measured.gzipped} bytes are more than 100`])
})

test.each([
  ['parse-journey', 'schema/dist/parse-'],
  ['svg', 'layout/dist'],
  ['swimlane', 'd3-selection'],
  ['element-one-file', 'routebord-swimlane'],
])('a part that must not be in %s is found', async (entry, part) => {
  const measured = await measureEntry({ ...ceilingOf(entry), mustNotAppear: [part] })
  expect(findExcess(measured)).toEqual([`${entry}: ${part} must not be in it`])
})

test('what must not appear of our own is in another import: under a new name it would be missed', async () => {
  const forbidden = new Set(CEILINGS.flatMap(({ mustNotAppear }) => mustNotAppear))
  const own = [...forbidden].filter((name) => name.includes('/dist/'))
  expect(own).toContain('d3/dist/draw-journey')
  const seen = new Set<string>()
  for (const ceiling of CEILINGS.filter(({ file }) => file === undefined)) {
    const { intruders } = await measureEntry({ ...ceiling, mustNotAppear: own })
    for (const name of intruders) seen.add(name)
  }
  expect(own.filter((name) => !seen.has(name))).toEqual([])
})
