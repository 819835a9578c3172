import type { StepDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { calmDocument } from '../calm-map.ts'
import { found, keysFound, summaryOf } from './found.ts'

const UNSEEN = { observed: 'no' } as const

/** The first step of the operator, unseen in January. */
const jams = (start: string, end?: string): { readonly jams: Partial<StepDocument> } => ({
  jams: {
    ...UNSEEN,
    start: `2026-01-${start}`,
    ...(end === undefined ? {} : { end: `2026-01-${end}` }),
  },
})

test('a long step that nobody observes is a stretch', () => {
  const changes = { steps: jams('01', '18') }
  expect(found(changes)).toEqual([
    {
      key: 'unobserved-stretch:operator@jams',
      weight: 2,
      about: 'operator |  | jams | ',
      en: 'Operator: out of sight at “It jams”, 1 of 3 steps and 17 days. If something goes wrong there, we are the last to hear.',
      da: 'Operatør: ude af syne ved »Den standser«, 1 af 3 trin og 17 dage. Går noget galt her, hører vi det til sidst.',
      nl: 'Operateur: uit beeld bij ‘Hij hapert’, 1 van de 3 stappen en 17 dagen. Gaat daar iets mis, dan horen wij het als laatste.',
    },
  ])
  expect(summaryOf(changes)).toEqual([
    'Operator carries the need and is out of sight for 17 days.',
    'Operatør: sidder med behovet og er ude af syne i 17 dage.',
    'Operateur: voelt de behoefte en is 17 dagen uit beeld.',
  ])
})

test.each([
  ['a week', jams('01', '08'), ['unobserved-stretch:operator@jams']],
  ['less than a week', jams('01', '07'), []],
  ['a day', jams('01'), []],
  ['an unknown time', { jams: UNSEEN }, []],
  [
    'a week, partly observed',
    { jams: { ...jams('01', '08').jams, observed: 'partly' as const } },
    [],
  ],
])('a step alone of %s is a stretch or not', (_, steps, keys) => {
  expect(keysFound({ steps })).toEqual(keys)
})

test('several steps in a row are a stretch, whatever their time', () => {
  const changes = { steps: { jams: UNSEEN, talks: UNSEEN } }
  expect(found(changes)).toEqual([
    {
      key: 'unobserved-stretch:operator@jams',
      weight: 2,
      about: 'operator |  | jams talks | ',
      en: 'Operator: out of sight from “It jams” to “They talk”, 2 of 3 steps. If something goes wrong there, we are the last to hear.',
      da: 'Operatør: ude af syne fra »Den standser« til »De taler«, 2 af 3 trin. Går noget galt her, hører vi det til sidst.',
      nl: 'Operateur: uit beeld van ‘Hij hapert’ tot en met ‘Ze praten’, 2 van de 3 stappen. Gaat daar iets mis, dan horen wij het als laatste.',
    },
  ])
  expect(summaryOf(changes)).toEqual([
    'Operator carries the need and is out of sight for 2 steps.',
    'Operatør: sidder med behovet og er ude af syne på 2 trin.',
    'Operateur: voelt de behoefte en is 2 stappen uit beeld.',
  ])
})

test('a stretch ends where the role is seen again', () => {
  const long = { ...UNSEEN, start: '2026-03-01', end: '2026-03-09' }
  const changes = { steps: { ...jams('01', '18'), works: long } }
  expect(keysFound(changes)).toEqual([
    'unobserved-stretch:operator@jams',
    'unobserved-stretch:operator@works',
  ])
  expect(summaryOf(changes)[0]).toBe('Operator carries the need and is out of sight for 2 steps.')
})

test('a stretch that all take is one of each', () => {
  const steps = { talks: { ...UNSEEN, start: '2026-01-01', end: '2026-01-09' } }
  expect(keysFound({ steps })).toEqual([
    'unobserved-stretch:operator@talks',
    'unobserved-stretch:boss@talks',
  ])
})

describe('its time', () => {
  const [first, second] = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z']

  test.each([
    [
      'is from the first date to the last',
      { start: first },
      { start: second, end: '2026-01-05' },
      '2 of 3 steps and 4 days.',
    ],
    ['is a day', { start: first }, { start: second }, '2 of 3 steps and 1 day.'],
    [
      'is no day when shorter',
      { start: first },
      { start: '2026-01-01T22:00:00Z' },
      '2 of 3 steps.',
    ],
    [
      'is that of the dated step',
      {},
      { start: first, end: '2026-01-04' },
      '2 of 3 steps and 3 days.',
    ],
    ['takes an end for a date', { end: first }, { end: '2026-01-04' }, '2 of 3 steps and 3 days.'],
    [
      'is a day when it rounds to one',
      { start: first },
      { start: '2026-01-02T01:00:00Z' },
      '2 of 3 steps and 1 day.',
    ],
    [
      'is rounded to a tenth',
      { start: first },
      { start: '2026-01-02T14:24:00Z' },
      '2 of 3 steps and 1.6 days.',
    ],
    [
      'does not mind a date before the first',
      { start: '2026-01-09' },
      { start: first },
      '2 of 3 steps and 8 days.',
    ],
  ])('%s', (_, a, b, part) => {
    const [finding] = found({ steps: { jams: { ...UNSEEN, ...a }, talks: { ...UNSEEN, ...b } } })
    expect(finding?.en).toContain(`, ${part}`)
  })

  test('of a day is told in the singular', () => {
    const steps = { jams: { ...UNSEEN, start: first }, talks: { ...UNSEEN, start: second } }
    const [finding] = found({ steps })
    expect(finding?.da).toContain('2 af 3 trin og 1 dag.')
    expect(finding?.nl).toContain('2 van de 3 stappen en 1 dag.')
    expect(summaryOf({ steps })).toEqual([
      'Operator carries the need and is out of sight for 1 day.',
      'Operatør: sidder med behovet og er ude af syne i 1 dag.',
      'Operateur: voelt de behoefte en is 1 dag uit beeld.',
    ])
  })
})

describe('a decision that falls in it', () => {
  test('makes it misleading, however short', () => {
    const changes = { steps: { ...jams('03', '05'), picks: { start: '2026-01-04' } } }
    expect(found(changes)).toEqual([
      {
        key: 'unobserved-stretch:operator@jams',
        weight: 3,
        about: 'operator |  | jams | ',
        en: 'Operator: out of sight at “It jams”, 1 of 3 steps and 2 days. Meanwhile a decision is taken: “Which one?”.',
        da: 'Operatør: ude af syne ved »Den standser«, 1 af 3 trin og 2 dage. Imens træffes en beslutning: »Hvilken?«.',
        nl: 'Operateur: uit beeld bij ‘Hij hapert’, 1 van de 3 stappen en 2 dagen. Intussen valt een beslissing: ‘Welke?’.',
      },
    ])
  })

  test.each([
    ['on its first day', { start: '2026-01-03' }, 1],
    ['on its last day', { start: '2026-01-05' }, 1],
    ['a day too early', { start: '2026-01-02' }, 0],
    ['a day too late', { start: '2026-01-06' }, 0],
    ['that begins in it and ends after it', { start: '2026-01-04', end: '2026-01-08' }, 0],
    ['that begins before it and ends in it', { start: '2026-01-01', end: '2026-01-04' }, 1],
    ['on an unknown day', {}, 0],
  ])('%s', (_, picks, n) => {
    expect(keysFound({ steps: { ...jams('03', '05'), picks } })).toHaveLength(n)
  })

  test('is found among others that the document has in another order than their dates', () => {
    const { steps } = calmDocument({ steps: jams('10', '12') })
    const decisions = ['01', '11', '05', '02'].map(
      (day): StepDocument => ({
        id: `on-${day}`,
        title: `On ${day}`,
        phase: 'choice',
        roles: ['boss'],
        kind: 'decision',
        start: `2026-01-${day}`,
      }),
    )
    const [stretch] = found({ document: { steps: [...steps, ...decisions] } })
    expect(stretch?.en).toMatch(/Meanwhile a decision is taken: “On 11”\.$/)
  })

  test('counts though it is a step of its own without a date', () => {
    const changes = { steps: { jams: { ...UNSEEN, kind: 'decision' as const } } }
    const [finding] = found(changes)
    expect(finding?.weight).toBe(3)
    expect(finding?.en).toBe(
      'Operator: out of sight at “It jams”, 1 of 3 steps. Meanwhile a decision is taken: “It jams”.',
    )
    expect(summaryOf(changes)).toEqual([
      'Operator carries the need and is out of sight for one step.',
      'Operatør: sidder med behovet og er ude af syne på ét trin.',
      'Operateur: voelt de behoefte en is één stap uit beeld.',
    ])
  })

  test('is named with others in document order, up to four', () => {
    const at = (start: string) => ({ kind: 'decision' as const, start })
    const steps = {
      ...jams('03', '25'),
      talks: at('2026-01-09'),
      picks: at('2026-01-08'),
      signs: at('2026-01-07'),
    }
    const [finding] = found({ steps })
    expect([finding?.en, finding?.da, finding?.nl]).toEqual([
      'Operator: out of sight at “It jams”, 1 of 3 steps and 22 days. Meanwhile decisions are taken: “They talk”, “Which one?”, and “It is signed”.',
      'Operatør: ude af syne ved »Den standser«, 1 af 3 trin og 22 dage. Imens træffes beslutninger: »De taler«, »Hvilken?« og »Den er underskrevet«.',
      'Operateur: uit beeld bij ‘Hij hapert’, 1 van de 3 stappen en 22 dagen. Intussen vallen beslissingen: ‘Ze praten’, ‘Welke?’ en ‘Getekend’.',
    ])
  })

  test('is left out where four come before it', () => {
    const at = (day: string) => ({ kind: 'decision' as const, start: `2026-01-${day}` })
    const more = ['a', 'b'].map((id, place) => ({
      id,
      title: id,
      phase: 'use',
      roles: ['boss'],
      ...at(`2${place}`),
    }))
    const steps = { ...jams('03', '25'), talks: at('09'), picks: at('08'), signs: at('07') }
    const [finding] = found(
      { steps, document: { steps: [...calmDocument().steps, ...more] } },
      { off: ['nothing-after-purchase'] },
    )
    expect(finding?.en).toContain('taken: “They talk”, “Which one?”, “It is signed”, and “a”.')
  })
})
