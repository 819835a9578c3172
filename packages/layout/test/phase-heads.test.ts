import { deriveComposite } from '@routebord/analysis'
import { methodExamples } from '@routebord/examples/method'
import { assertJourney, type JourneyDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { layoutSwimlane } from '../src/layout-swimlane.ts'

const document = methodExamples['bouncy-ball-2'] as JourneyDocument

function overviewOf(changed: JourneyDocument, locale = 'en') {
  return layoutSwimlane(deriveComposite(assertJourney(changed)), { detail: 'overview', locale })
}

describe('the title of a phase', () => {
  test.each(['en', 'da', 'nl'])(
    'is broken within no word over one narrow column, in %s',
    (locale) => {
      const maps = Object.values(methodExamples) as JourneyDocument[]
      const titles = maps.flatMap((map) => overviewOf(map, locale).phases.map(({ title }) => title))
      expect(titles.length).toBeGreaterThan(50)
      const lines = titles.flatMap((title) => title.lines)
      expect(lines.filter((line) => line.endsWith('-'))).toEqual([])
    },
  )

  test('leaves room before the next title, however narrow the gutters are', () => {
    const { phases } = overviewOf(methodExamples['bouncy-ball-1'] as JourneyDocument, 'da')
    const gaps = phases.slice(1).map(({ titleLeft }, index) => {
      const before = phases[index]
      return titleLeft - (before?.titleLeft ?? 0) - (before?.title.width ?? 0)
    })
    expect(gaps).toHaveLength(2)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8)
  })

  test('widens its column no further than a column of the fullest map may be', () => {
    const title = 'Tilfredshedsundersøgelsesskema'
    const long = document.phases.map((phase) =>
      phase.id === 'contract' ? { ...phase, title } : phase,
    )
    const widthOf = (changed: JourneyDocument): number => {
      const card = overviewOf(changed).cards.find(({ step }) => step.id === 'contract-signed')
      return (card?.right ?? 0) - (card?.left ?? 0)
    }
    expect(widthOf(document)).toBeLessThan(124)
    expect(widthOf({ ...document, phases: long })).toBe(220)
  })
})
