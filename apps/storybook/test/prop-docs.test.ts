import { expect, it } from 'vitest'
import { readPropDocs } from '../scripts/read-prop-docs.ts'

const docs = readPropDocs()
const namesOf = (type: string): readonly string[] => (docs[type] ?? []).map(({ name }) => name)

it('follows a type through every package', () => {
  const names = namesOf('JourneySwimlaneProps')
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(
    expect.arrayContaining(['journey', 'measureText', 'detail', 'overlays', 'tools', 'selected']),
  )
  expect(names).toEqual(expect.arrayContaining(['onSelect', 'onFocusStep', 'onZoom', 'onSearch']))
})

it('leaves out what a type leaves out, and follows another name', () => {
  expect(namesOf('JourneyComparisonProps')).toContain('comparison')
  expect(namesOf('JourneyComparisonProps')).not.toContain('journey')
  expect(namesOf('JourneyPartProps')).toEqual([
    'journey',
    'locale',
    'language',
    'className',
    'axis',
    'order',
    'overlays',
    'arrangement',
  ])
  expect(namesOf('JourneyTableProps')).toEqual(namesOf('JourneyProps'))
})

it('knows what can be chosen, and says of each prop what it is for', () => {
  const all = Object.values(docs).flat()
  expect(all.find(({ name }) => name === 'detail')?.values).toEqual(['overview', 'cards', 'full'])
  expect(all.filter(({ text }) => text === '')).toEqual([])
})
