import {
  compareJourneys,
  deriveComposite,
  findBlindSpots,
  locateAccount,
} from '@routebord/analysis'
import {
  accountLogs,
  bouncyBall,
  bouncyBallToBe,
  generateJourney,
  leaving,
  supplierXyz,
} from '@routebord/examples'
import { type Box, layoutOverview, type OverviewLayout } from '@routebord/layout'
import { assertJourney, type Journey, parseAccountLog } from '@routebord/schema'
import { expect, test } from 'vitest'
import { emphasize } from '../src/overlays/emphasize.ts'
import { markAccount } from '../src/overlays/mark-account.ts'
import { markComparison } from '../src/overlays/mark-comparison.ts'
import { markFindings } from '../src/overlays/mark-findings.ts'
import { placesOnThreads } from '../src/overlays/places-on-threads.ts'
import type { Mark } from '../src/scene/mark.ts'
import { overviewMarks } from '../src/scene/overview-marks.ts'
import { bouncyBallJourney } from './drawn.ts'
import { outlineOf } from './outline-points.ts'

const generated = (roles: number): Journey =>
  assertJourney(generateJourney({ seed: 3, roles, steps: 60, shared: 0.4 }))
const overviewOf = (journey: Journey): OverviewLayout => layoutOverview(deriveComposite(journey))

test.each([12, 16, 20])('%i roles take a strip, not the screen', (roles) => {
  const { height } = overviewOf(generated(roles))
  expect(height).toBeLessThan(480)
  expect(height).toBeLessThan(40 + 46 * roles * 0.75)
})

test('up to five roles have lanes as high as ever', () => {
  const { lanes } = overviewOf(bouncyBallJourney)
  expect(lanes.map(({ rail }, place) => rail - 46 * place)).toEqual(lanes.map(() => 64))
})

test.each([6, 12, 20])('of %i roles no bundle runs over the rail of the next lane', (roles) => {
  const { lanes, stations, pitch } = overviewOf(generated(roles))
  for (const { rail, threads, step } of stations) {
    const at = lanes.findIndex((lane) => lane.rail === rail)
    const next = lanes[at + 1]?.rail ?? Number.POSITIVE_INFINITY
    expect(rail + pitch * (threads - 1), step.id).toBeLessThan(next - 4)
  }
})

test('names stand where they fit, and nowhere else', () => {
  const namesOf = (roles: number): readonly string[] =>
    overviewOf(generated(roles)).lanes.map(({ name }) => name)
  expect(namesOf(12).every((name) => name.length > 0)).toBe(true)
  expect(namesOf(20).every((name) => name === '')).toBe(true)
  const keys = overviewMarks(overviewOf(generated(20))).map(({ key }) => key)
  expect(keys.some((key) => key.startsWith('name:'))).toBe(false)
})

test('what is made to stand out stands out on the overview too', () => {
  const overview = overviewOf(bouncyBallJourney)
  const marks = overviewMarks(overview)
  const drawn = emphasize({ role: 'operator' }).drawOverview?.(marks, overview) ?? []
  const changed = drawn.filter((mark, index) => mark !== marks[index]).map(({ key }) => key)
  expect(drawn).toHaveLength(marks.length)
  expect(changed).toContain('thread:head')
  expect(changed).not.toContain('thread:operator')
  const alone = bouncyBallJourney.steps.filter(
    ({ roles }) => !roles.some(({ id }) => id === 'operator'),
  )
  expect(changed.filter((key) => key.startsWith('station:'))).toHaveLength(
    alone.filter(({ observed }) => observed !== 'no').length,
  )
})

test('of a stretch only its part of the threads stands out on the overview', () => {
  const overview = overviewOf(bouncyBallJourney)
  const steps = ['specification', 'quotes']
  const drawn = emphasize({ steps }).drawOverview?.(overviewMarks(overview), overview) ?? []
  const thread = drawn.find(({ key }) => key === 'thread:specialist')
  const bright = (thread?.kind === 'group' ? thread.marks : []).filter(
    (mark) => mark.kind === 'path' && mark.stroke === 'role-2',
  )
  const path = overview.stations
    .filter(({ step }) => step.roles.some(({ id }) => id === 'specialist'))
    .sort((a, b) => a.x - b.x)
  const places = steps.map((id) => path.findIndex(({ step }) => step.id === id))
  const boxes = bright.map(boxOf)
  expect(Math.min(...boxes.map(({ left }) => left))).toBeCloseTo(
    path[Math.min(...places) - 1]?.x ?? 0,
    1,
  )
  expect(Math.max(...boxes.map(({ right }) => right))).toBeCloseTo(
    path[Math.max(...places) + 1]?.x ?? 0,
    1,
  )
})

test('a finding is a triangle on the overview, one for each place', () => {
  const overview = overviewOf(bouncyBallJourney)
  const { findings } = findBlindSpots(bouncyBallJourney)
  const marks = overviewMarks(overview)
  const drawn = markFindings(findings).drawOverview?.(marks, overview) ?? []
  const keys = drawn.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  const places = new Set(findings.flatMap(({ steps }) => steps))
  expect(keys.filter((key) => /^finding:(?!role:)/.test(key))).toHaveLength(places.size)
})

/** Where the strokes of a mark lie. */
function boxOf(mark: Mark): Box {
  const places = outlineOf(mark).flat()
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)]
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

test('findings are three-cornered, as no station is, and cover neither station nor sign', () => {
  for (const document of [bouncyBall, leaving, supplierXyz]) {
    const journey = assertJourney(document)
    const overview = overviewOf(journey)
    const drawn = overviewMarks(overview)
    const found = markFindings(findBlindSpots(journey).findings).drawOverview?.([], overview) ?? []
    expect(found.length, journey.id).toBeGreaterThan(0)
    const others = drawn.filter(({ key }) => /^(station|pennant):/.test(key)).map(boxOf)
    for (const mark of found) {
      expect(mark.kind === 'path' && mark.d).toMatch(/^M[^A-Z]+H[^A-Z]+L[^A-Z]+Z$/)
      expect(others.filter((box) => meet(box, boxOf(mark)))).toEqual([])
    }
  }
})

test('what changes has a sign of its kind on the overview of either map, which covers neither station nor signpost', () => {
  const toBe = assertJourney(bouncyBallToBe)
  const { steps, moved } = compareJourneys(bouncyBallJourney, toBe)
  const comparison = markComparison(compareJourneys(bouncyBallJourney, toBe))
  const expected = [
    [bouncyBallJourney, [...steps.removed, ...moved.map(({ before }) => before)]],
    [toBe, [...steps.added, ...moved.map(({ after }) => after)]],
  ] as const
  for (const [journey, changed] of expected) {
    const overview = overviewOf(journey)
    const signs = comparison.drawOverview?.([], overview) ?? []
    expect(signs.length).toBeGreaterThan(0)
    expect(signs.map(({ key }) => key).sort()).toEqual(
      changed.map(({ id }) => `change:${id}`).sort(),
    )
    const others = overviewMarks(overview).filter(({ key }) => /^(station|pennant):/.test(key))
    for (const sign of signs)
      expect(others.filter((mark) => meet(boxOf(mark), boxOf(sign)))).toEqual([])
  }
})

test('pins hang from the threads of their roles, and cover no sign', () => {
  const parsed = parseAccountLog(accountLogs['bouncy-ball-operator-lost'], {
    journey: bouncyBallJourney,
  })
  if (!parsed.ok) throw new Error('the log of an example is refused')
  const overview = overviewOf(bouncyBallJourney)
  const placeAt = placesOnThreads(overview)
  const signs = overviewMarks(overview).filter(({ key }) => key.startsWith('pennant:'))
  for (const month of [1, 2, 3, 5, 6, 8, 11]) {
    const at = Date.UTC(2026, month)
    const location = locateAccount(bouncyBallJourney, parsed.log, { rule: 'furthest-role', at })
    const pins = markAccount(location).drawOverview?.([], overview) ?? []
    for (const { role, step } of location.positions) {
      const pin = pins.find(({ key }) => key === `pin:${role.id}`)
      if (step === undefined || pin?.kind !== 'path') continue
      const [, tip] = /^M[\d.]+ ([\d.]+)/.exec(pin.d) ?? []
      expect(Number(tip)).toBe(placeAt(role, step)?.y)
      expect(boxOf(pin).top).toBe(Number(tip))
      expect(signs.filter((sign) => meet(boxOf(sign), boxOf(pin)))).toEqual([])
    }
  }
})
