import { deriveComposite, findBlindSpots } from '@routebord/analysis'
import { generateJourney } from '@routebord/examples'
import { layoutOverview, type OverviewLayout } from '@routebord/layout'
import { assertJourney, type Journey } from '@routebord/schema'
import { expect, test } from 'vitest'
import { emphasize } from '../src/overlays/emphasize.ts'
import { markFindings } from '../src/overlays/mark-findings.ts'
import { overviewMarks } from '../src/scene/overview-marks.ts'
import { bouncyBallJourney } from './drawn.ts'

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

test('a finding is a dot on the overview, one for each place', () => {
  const overview = overviewOf(bouncyBallJourney)
  const { findings } = findBlindSpots(bouncyBallJourney)
  const marks = overviewMarks(overview)
  const drawn = markFindings(findings).drawOverview?.(marks, overview) ?? []
  const keys = drawn.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  const places = new Set(findings.flatMap(({ steps }) => steps))
  expect(keys.filter((key) => /^finding:(?!role:)/.test(key))).toHaveLength(places.size)
})
