import { assertJourney, type StepDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { createMeetingLikeness } from '../../src/compose/meeting-likeness.ts'
import { createTextComparer } from '../../src/likeness/create-text-comparer.ts'

/** Compares two steps of a journey whose other steps say how much time is travelled. */
function likeness(one: Partial<StepDocument>, other: Partial<StepDocument>, until = '2027-01-01') {
  const fixed = { phase: 'a', roles: ['x'] }
  const document = {
    format: 'routebord/1',
    id: 'map',
    title: 'Map',
    purpose: { why: '', audience: [] },
    roles: [{ id: 'x', name: 'X', buying: [] }],
    phases: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
    steps: [
      { id: 'first', title: 'First', start: '2026-01-01', ...fixed },
      { id: 'one', title: 'ab', ...fixed, ...one },
    ],
  }
  const journey = assertJourney(document)
  const last = { id: 'last', title: 'Last', start: until, ...fixed, phase: 'c' }
  const second = assertJourney({
    ...document,
    steps: [{ id: 'other', title: 'ab', ...fixed, ...other }, last],
  })
  const [, a] = journey.steps
  const [b] = second.steps
  if (a === undefined || b === undefined) throw new Error('a step is gone')
  const phases = new Map([...journey.phases, ...second.phases].map((phase) => [phase, phase.index]))
  const steps = [...journey.steps, ...second.steps]
  const compare = createMeetingLikeness(steps, phases, createTextComparer())
  expect(compare(b, a)).toEqual(compare(a, b))
  return compare(a, b)
}

const CALL = { title: 'Call', channel: 'phone', direct: true }
const VISIT = { title: 'Visit', channel: 'site', direct: true }

describe('two steps are one meeting', () => {
  test('as far as their titles are alike, and their phases', () => {
    expect(likeness({}, {})).toEqual({
      score: 1,
      title: 1,
      touchpoints: undefined,
      dates: undefined,
      phase: 1,
    })
    expect(likeness({}, { title: 'cd' }).score).toBe(1 / 7)
    expect(likeness({}, { title: 'abc' }).score).toBe((6 * (4 / 7) + 1) / 7)
    expect(likeness({}, { phase: 'b' })).toMatchObject({ score: 6.5 / 7, phase: 0.5 })
    expect(likeness({ phase: 'c' }, {})).toMatchObject({ score: 6 / 7, phase: 0 })
  })

  test('hardly, where the titles share no language', () => {
    expect(likeness({}, { title: { da: 'ab' } })).toMatchObject({ title: undefined, score: 1 / 7 })
  })

  test.each([
    ['the same day', '2026-03-01', '2026-03-01', 1],
    ['a day apart', '2026-03-01', '2026-03-02', 13 / 14],
    ['a week apart', '2026-03-08', '2026-03-01', 0.5],
    ['a fortnight apart', '2026-03-01', '2026-03-15', 0],
  ])('as far as their dates are near: %s', (_, start, later, expected) => {
    const found = likeness({ start }, { start: later })
    expect(found.dates).toBeCloseTo(expected, 12)
    expect(found.score).toBeCloseTo((6 + 2 * expected + 1) / 9, 12)
  })

  test('as far as both begin and end are near', () => {
    const long = { start: '2026-03-01', end: '2026-03-15' }
    expect(likeness(long, { start: '2026-03-01' }).dates).toBe(0.5)
    expect(likeness(long, long).dates).toBe(1)
    expect(likeness({ end: '2026-03-01' }, { start: '2026-03-01' }).dates).toBe(1)
  })

  test('or not, when more than a fortnight and a day lies between them', () => {
    const [near, far] = ['2026-03-16', '2026-03-17'].map((start) =>
      likeness({ start: '2026-03-01' }, { start }),
    )
    expect(near).toMatchObject({ dates: 0, score: 7 / 9 })
    expect(far).toMatchObject({ dates: 0, score: 7 / 18 })
    const long = { start: '2026-03-01', end: '2026-03-10' }
    expect(likeness(long, { start: '2026-03-25' }).score).toBe(7 / 9)
    expect(likeness(long, { start: '2026-03-26' }).score).toBe(7 / 18)
  })

  test('with less slack where the whole time is short', () => {
    // Twenty days: a twentieth is one day.
    const until = '2026-01-21'
    expect(likeness({ start: '2026-01-05' }, { start: '2026-01-06' }, until).dates).toBe(0)
    expect(likeness({ start: '2026-01-05' }, { start: '2026-01-05T12:00Z' }, until).dates).toBe(0.5)
    expect(likeness({ start: '2026-01-05' }, { start: '2026-01-07' }, until).score).toBe(7 / 9)
    expect(likeness({ start: '2026-01-05' }, { start: '2026-01-08' }, until).score).toBe(7 / 18)
  })

  test('on the very day where there is no other', () => {
    const day = { start: '2026-01-01' }
    expect(likeness(day, day, '2026-01-01').dates).toBe(1)
  })

  test('without dates unless both have them', () => {
    expect(likeness({ start: '2026-03-01' }, {}).dates).toBeUndefined()
    expect(likeness({}, { start: '2026-03-01' }).dates).toBeUndefined()
  })

  test('as far as their touchpoints are alike', () => {
    expect(likeness({ touchpoints: [CALL] }, { touchpoints: [CALL] })).toMatchObject({
      touchpoints: 1,
      score: 1,
    })
    expect(likeness({ touchpoints: [CALL] }, { touchpoints: [VISIT] })).toMatchObject({
      touchpoints: 0,
      score: 7 / 8,
    })
    expect(
      likeness({ touchpoints: [CALL] }, { touchpoints: [{ ...VISIT, channel: 'phone' }] })
        .touchpoints,
    ).toBe(0.3)
    expect(
      likeness({ touchpoints: [CALL] }, { touchpoints: [{ ...CALL, channel: 'email' }] })
        .touchpoints,
    ).toBe(0.7)
    expect(
      likeness({ touchpoints: [CALL, VISIT] }, { touchpoints: [VISIT] }).touchpoints,
    ).toBeCloseTo(2 / 3, 12)
    expect(likeness({ touchpoints: [CALL] }, {}).touchpoints).toBeUndefined()
    expect(likeness({}, { touchpoints: [CALL] }).touchpoints).toBeUndefined()
    const danish = { ...CALL, title: { da: 'Opkald' } }
    expect(likeness({ touchpoints: [CALL] }, { touchpoints: [danish] }).touchpoints).toBe(0.3)
  })
})
