import { deriveComposite } from '@routebord/analysis'
import { generateJourney } from '@routebord/examples'
import { layoutOverview, type OverviewLayout } from '@routebord/layout'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { emphasize } from '../src/overlays/emphasize.ts'
import type { GroupMark, Mark, PathMark } from '../src/scene/mark.ts'
import { overviewMarks } from '../src/scene/overview-marks.ts'

/** How wide a strip is shown on a page of usual width, in px of the screen. */
const SHOWN = 1100

const overviewOf = (roles: number, steps: number): OverviewLayout =>
  layoutOverview(
    deriveComposite(assertJourney(generateJourney({ seed: 5, roles, steps, shared: 0.4 }))),
  )
const threadsIn = (marks: readonly Mark[]): readonly PathMark[] =>
  marks
    .filter((mark): mark is GroupMark => mark.kind === 'group' && mark.key.startsWith('thread:'))
    .flatMap((group) => group.marks.filter((mark) => mark.kind === 'path'))
const keysOf = (marks: readonly { readonly key: string }[]): readonly string[] =>
  marks.map(({ key }) => key)

describe.each([
  [12, 300],
  [12, 1_000],
  [5, 400],
])('the strip of %i roles and %i steps', (roles, steps) => {
  const overview = overviewOf(roles, steps)
  const marks = overviewMarks(overview)
  const shown = SHOWN / overview.width

  test('shows threads at least 1 px wide, in their hues alone', () => {
    const runs = threadsIn(marks).filter(({ key }) => key.startsWith('run:'))
    expect(runs.length).toBeGreaterThanOrEqual(roles)
    expect(runs.filter(({ strokeWidth = 1 }) => strokeWidth * shown < 1)).toEqual([])
    expect(keysOf(runs).filter((key) => key.endsWith(':core'))).toEqual([])
  })

  test('shows beside each name a sample of its thread that is long and wide enough to tell its core', () => {
    const samples = marks.filter(
      (mark): mark is PathMark => mark.kind === 'path' && mark.key.startsWith('sample:'),
    )
    const lines = samples.filter(({ key }) => !key.endsWith(':core'))
    expect(samples.length).toBeGreaterThan(lines.length)
    expect(lines.length).toBe(overview.lanes.length)
    for (const { d, strokeWidth = 1 } of lines) {
      const [, from, to] = /^M([\d.]+) .*H([\d.]+)$/.exec(d) ?? []
      expect((Number(to) - Number(from)) * shown).toBeGreaterThan(15)
      expect(strokeWidth * shown).toBeGreaterThan(2.5)
    }
  })

  test('is as large as what it shows of texts', () => {
    expect(overview.textSize * shown).toBeGreaterThanOrEqual(12)
  })
})

test('stations are left out where they would be less than a px, and only there', () => {
  const stations = (overview: OverviewLayout): number =>
    keysOf(overviewMarks(overview)).filter((key) => key.startsWith('station:')).length
  expect(stations(overviewOf(12, 300))).toBeGreaterThan(200)
  const long = overviewOf(12, 1_000)
  expect((9 * SHOWN) / long.width).toBeLessThan(1)
  expect(stations(long)).toBe(0)
})

test('of thousands of steps no thread covers its neighbours', () => {
  const overview = overviewOf(12, 3_000)
  const widths = threadsIn(overviewMarks(overview)).map(({ strokeWidth = 1 }) => strokeWidth)
  expect(Math.max(...widths)).toBeLessThanOrEqual(28)
})

test('a thread that stands out in a stretch has no core either', () => {
  const overview = overviewOf(5, 400)
  const [first] = overview.stations
  const overlay = emphasize({ steps: [first?.step.id ?? ''] })
  const marks = overlay.drawOverview?.(overviewMarks(overview), overview) ?? []
  const keys = keysOf(threadsIn(marks))
  expect(keys.filter((key) => key.startsWith('run:')).length).toBeGreaterThan(5)
  expect(keys.filter((key) => key.endsWith(':core'))).toEqual([])
})

test('a phase too narrow for a letter has no title', () => {
  const overview = overviewOf(12, 3_000)
  const titles = overview.phases.map(({ title }) => title)
  expect(titles).toContain('')
  const drawn = keysOf(overviewMarks(overview)).filter((key) => key.startsWith('title:'))
  expect(drawn).toHaveLength(titles.filter((title) => title !== '').length)
})
