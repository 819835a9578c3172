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

test('a part that must not be in an entry is found', async () => {
  const measured = await measureEntry({ ...ceilingOf('parse-journey'), mustNotAppear: ['valibot'] })
  expect(findExcess(measured)).toEqual(['parse-journey: valibot must not be in it'])
})
