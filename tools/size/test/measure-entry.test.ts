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

test('an entry over its ceiling is found', async () => {
  const measured = await measureEntry({ ...ceilingOf('resolve-journey'), limit: 100 })
  expect(findExcess(measured)).toEqual([
    `resolve-journey: ${measured.gzipped} bytes are more than 100`,
  ])
})

test.each([
  ['parse-journey', 'schema/dist/parse-'],
  ['svg', 'layout/dist'],
  ['swimlane', 'd3-selection'],
])('a part that must not be in %s is found', async (entry, part) => {
  const measured = await measureEntry({ ...ceilingOf(entry), mustNotAppear: [part] })
  expect(findExcess(measured)).toEqual([`${entry}: ${part} must not be in it`])
})
