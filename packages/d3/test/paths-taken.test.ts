import { type AccountLocation, deriveComposite, locateAccount } from '@routebord/analysis'
import { accountLogs } from '@routebord/examples'
import { layoutOverview, layoutSwimlane } from '@routebord/layout'
import { layoutVertical } from '@routebord/layout/vertical'
import { windowLayout } from '@routebord/layout/window'
import { parseAccountLog } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { da } from '../src/languages/da.ts'
import { en } from '../src/languages/en.ts'
import { nl } from '../src/languages/nl.ts'
import { markPathsTaken } from '../src/overlays/mark-paths-taken.ts'
import { readTakenPath } from '../src/overlays/taken-path.ts'
import { buildScene } from '../src/scene/build-scene.ts'
import { buildVerticalScene } from '../src/scene/build-vertical-scene.ts'
import type { GroupMark, Mark, Scene } from '../src/scene/mark.ts'
import { bouncyBallJourney as journey } from './drawn.ts'

const locate = (name: string): AccountLocation => {
  const parsed = parseAccountLog(accountLogs[name], { journey })
  if (!parsed.ok) throw new Error(name)
  return locateAccount(journey, parsed.log, { rule: 'furthest-role', at: Date.UTC(2026, 11, 1) })
}
const lost = locate('bouncy-ball-operator-lost')
const layout = layoutSwimlane(deriveComposite(journey))
const drawn = markPathsTaken(lost).draw(buildScene(layout, 'A machine'), layout, en)
const groupOf = (scene: Scene, layer: string, key: string): GroupMark => {
  const mark = scene.layers
    .find((other) => other.key === layer)
    ?.marks.find((other) => other.key === key)
  if (mark?.kind !== 'group') throw new Error(`no ${key}`)
  return mark
}
const keysOf = (marks: readonly Mark[]): readonly string[] => marks.map(({ key }) => key)
const edge = (marks: readonly Mark[], key: string): string => {
  const mark = marks.find((other) => other.key === key)
  return mark?.kind === 'path' ? mark.d : ''
}

describe('the path a role really took', () => {
  const read = (role: string) => {
    const position = lost.positions.find((other) => other.role.id === role)
    if (position === undefined) throw new Error(role)
    const path = readTakenPath(position, journey.steps)
    const ids = (steps: Iterable<{ readonly id: string }>) => [...steps].map(({ id }) => id)
    return {
      ...path,
      legs: path.legs.map(({ from, to, isDirect }) => `${from.id}${isDirect ? '→' : '⇢'}${to.id}`),
      seen: ids(path.seen),
      returned: ids(path.returned),
      skipped: ids(path.skipped),
    }
  }

  test('skips a step, and ends at the furthest', () => {
    expect(read('operator')).toEqual({
      legs: [
        'jams→seams',
        'seams→forum',
        'forum→workshop',
        'workshop⇢noise',
        'noise⇢own-mix',
        'own-mix→trial-day',
      ],
      seen: ['jams', 'seams', 'forum', 'workshop', 'own-mix', 'trial-day'],
      returned: [],
      skipped: ['noise'],
      length: 12,
    })
  })

  test('takes steps in another order, and comes back', () => {
    const { legs, returned, skipped } = read('specialist')
    expect(legs.slice(0, 5)).toEqual([
      'seams→compare',
      'compare⇢workshop',
      'workshop⇢specification',
      'specification⇢quotes',
      'quotes→trial-day',
    ])
    expect(returned).toEqual(['workshop', 'quotes'])
    expect(skipped).toEqual(['ready-floor'])
  })

  test('begins where the role came in', () => {
    expect(read('head').legs[0]).toBe('workshop→budget')
    expect(read('head').skipped).toEqual(['scrap', 'board'])
  })
})

describe('paths taken, on the map', () => {
  test('edge the thread under its line and over what it cuts', () => {
    const { marks } = groupOf(drawn, 'threads', 'thread:specialist')
    const keys = keysOf(marks)
    const [whole, broken] = ['edge:specialist:true', 'edge:specialist:false']
    expect(keys.indexOf(whole)).toBeGreaterThan(
      keys.findLastIndex((key) => key.startsWith('casing')),
    )
    expect(keys.indexOf(broken)).toBe(keys.indexOf(whole) + 1)
    expect(keys.indexOf('run:0')).toBe(keys.indexOf(broken) + 1)
  })

  test('begin and end an edge at the marks of its steps', () => {
    const d = edge(groupOf(drawn, 'threads', 'thread:operator').marks, 'edge:operator:true')
    const x = (id: string) => layout.stations.find(({ step }) => step.id === id)?.x
    const starts = [...d.matchAll(/M([\d.]+) /g)].map(([, start]) => Number(start))
    expect(starts).toEqual([x('jams'), x('seams'), x('forum'), x('own-mix')])
    expect(
      d.endsWith(
        `L${x('trial-day')} ${layout.stations.find(({ step }) => step.id === 'trial-day')?.rail}`,
      ),
    ).toBe(true)
  })

  test('leave ground between the edges of threads that run side by side', () => {
    const pitch = 8
    const widths = { edge: 6.5, run: 4, core: 1.3 * (2 / 3) }
    for (const { role } of layout.threads)
      for (const mark of groupOf(drawn, 'threads', `thread:${role.id}`).marks) {
        if (mark.kind !== 'path' || mark.key.startsWith('casing')) continue
        const [kind = ''] = /core$/.exec(mark.key) ?? /^(edge|run)/.exec(mark.key) ?? []
        if (kind !== 'core') expect(mark.strokeWidth).toBe(widths[kind as 'edge' | 'run'])
        if (mark.key === 'run:0:core' && role.id === 'specialist')
          expect(mark.strokeWidth).toBeCloseTo(widths.core)
      }
    expect(widths.edge).toBeLessThan(pitch - 1)
    expect(widths.edge - widths.run).toBeGreaterThan(2)
  })

  test('dot each step where the role was seen, with a ring where it came back', () => {
    const keys = keysOf(groupOf(drawn, 'taken', 'taken:specialist').marks)
    expect(keys.filter((key) => key.startsWith('ring:'))).toEqual(['ring:workshop', 'ring:quotes'])
    expect(keys).toContain('specification')
    expect(keys).not.toContain('ready-floor')
  })

  test('are the same in a window, whose ends lie elsewhere', () => {
    const part = windowLayout(layout, { left: 1500, right: 1700 })
    const scene = markPathsTaken(lost).draw(buildScene(part, 'A machine'), part, en)
    const key = 'thread:head'
    const edges = (from: Scene) =>
      groupOf(from, 'threads', key).marks.filter((mark) => mark.key.startsWith('edge:'))
    expect(edges(scene)).toEqual(edges(drawn))
    expect(edges(scene).length).toBeGreaterThan(0)
  })

  test('turn with a journey that runs down the page', () => {
    const down = layoutVertical(deriveComposite(journey))
    const scene = markPathsTaken(lost).draw(buildVerticalScene(down, 'A machine'), down, en)
    const station = down.stations.find(({ step }) => step.id === 'jams')
    const d = edge(groupOf(scene, 'threads', 'thread:operator').marks, 'edge:operator:true')
    expect(d.startsWith(`M${station?.rail} ${station?.x}`)).toBe(true)
  })

  test('show who was seen where nobody planned it', () => {
    const [first] = lost.positions
    const compare = journey.steps.find(({ id }) => id === 'compare')
    if (first === undefined || compare === undefined) throw new Error('no role')
    const visits = [...first.visits, { step: compare, position: -1, from: 0, to: 0 }]
    const guest = { ...lost, positions: [{ ...first, visits }] }
    const scene = markPathsTaken(guest).draw(buildScene(layout, 'A machine'), layout, en)
    expect(keysOf(groupOf(scene, 'taken', 'taken:operator').marks)).toContain('guest:compare')
  })

  test('dot the strip of the whole journey', () => {
    const overview = layoutOverview(deriveComposite(journey))
    const marks = markPathsTaken(lost).drawOverview?.([], overview) ?? []
    expect(keysOf(marks)).toContain('taken:operator:jams')
    expect(keysOf(marks)).not.toContain('taken:operator:noise')
  })
})

test.each([
  ['en', en, 'Ole Operatør: Jan 13, 2026', 'Ole Operatør: skipped this'],
  ['da', da, 'Ole Operatør: 13. jan. 2026', 'Ole Operatør: sprang det over'],
  ['nl', nl, 'Ole Operatør: 13 jan 2026', 'Ole Operatør: sloeg dit over'],
])(
  'in words they say when a role was there, or that it skipped a step (%s)',
  (_, language, seen, skipped) => {
    const factsOf = (id: string) => {
      const step = journey.steps.find((other) => other.id === id)
      return (
        step &&
        markPathsTaken(lost)
          .facts?.(step, language, journey)
          .map(({ text }) => text)
      )
    }
    expect(factsOf('jams')).toEqual([seen])
    expect(factsOf('noise')).toEqual([skipped])
    expect(factsOf('three-quotes')?.[0]).toContain('Ivan')
  },
)

test('the legend names what is there, and how much of its path each role took', () => {
  const [group] = markPathsTaken(lost).legend?.(layout, en) ?? []
  expect(group?.entries.map(({ label }) => label)).toEqual([
    'straight from step to step',
    'not straight: skipped, or in another order',
    'Seen here',
    'came back here',
    'Ole Operatør: 6 of 12 steps, 1 skipped',
    'Per Produktspecialist: 12 of 13 steps, 1 skipped',
    'Anders Afdelingschef: 8 of 10 steps, 2 skipped',
    'Ivan Indkøbsdirektør: 7 of 7 steps',
  ])
})

test('as planned there is no broken edge and no ring', () => {
  const planned = locate('bouncy-ball-as-planned')
  const [group] = markPathsTaken(planned).legend?.(layout, en) ?? []
  const labels = group?.entries.map(({ label }) => label) ?? []
  expect(labels).not.toContain('came back here')
  expect(labels.filter((label) => label.includes('skipped'))).toEqual([
    'not straight: skipped, or in another order',
    'Ole Operatør: 11 of 12 steps, 1 skipped',
  ])
})
