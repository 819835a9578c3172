import type { JourneyDocument, StepDocument } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { calmDocument, goodSignpost } from '../calm-map.ts'
import { audited } from './audited.ts'

const friction = (severity: 1 | 2 | 3, ...roles: string[]) =>
  ({
    title: { en: 'No parts', da: 'Ingen dele', nl: 'Geen onderdelen' },
    kind: 'noise',
    severity,
    roles,
  }) as const
const low = (emotion: number, role = 'operator'): Partial<StepDocument> => ({
  experience: { [role]: { emotion } },
})

/** The calm map without signposts in its first phase. */
const BARE = { signposts: [goodSignpost({ at: { step: 'works' } })] }

const keys = (
  steps: Readonly<Record<string, Partial<StepDocument>>>,
  document: Partial<JourneyDocument> = BARE,
) => audited({ steps, document }).map(({ key }) => key)

test('where it is hard going and nobody thought of a signpost, it is missing', () => {
  const steps = { jams: { frictions: [friction(1, 'operator')] } }
  expect(audited({ steps, document: BARE })).toEqual([
    {
      key: 'missing:operator@need',
      weight: 1,
      about: 'operator | need | jams | ',
      en: 'Operator: no signpost in Need, and hard going at 1 of 2 steps: “It jams”.',
      da: 'Operatør: intet vejskilt i Behov, og det går trægt i 1 af 2 trin: »Den standser«.',
      nl: 'Operateur: geen routebord in Behoefte, terwijl het moeizaam gaat bij 1 van de 2 stappen: ‘Hij hapert’.',
    },
  ])
})

test('at the only step of a phase it says so', () => {
  const steps = { works: low(-1) }
  expect(audited({ steps })).toEqual([
    {
      key: 'missing:operator@use',
      weight: 1,
      about: 'operator | use | works | ',
      en: 'Operator: no signpost in Use, and hard going at the only step: “It works”.',
      da: 'Operatør: intet vejskilt i Brug, og det går trægt i det eneste trin: »Den virker«.',
      nl: 'Operateur: geen routebord in Gebruik, terwijl het moeizaam gaat bij de enige stap: ‘Hij werkt’.',
    },
  ])
})

test('at all of three steps or more it says how many', () => {
  const after = (id: string): StepDocument => ({
    id,
    title: 'Waits',
    phase: 'need',
    roles: ['operator'],
    ...low(-1),
  })
  const changes = { steps: { jams: low(-1), talks: low(-1) }, document: BARE }
  const { steps } = calmDocument(changes)
  const document = { ...BARE, steps: [...steps, after('waits'), after('waits-on')] }
  const [found] = audited({ document })
  expect(found).toMatchObject({
    en: expect.stringContaining('hard going at all 4 steps: '),
    da: expect.stringContaining('trægt i alle 4 trin: '),
    nl: expect.stringContaining('moeizaam gaat bij alle 4 stappen: '),
  })
})

test.each([
  [{ min: 1, max: 5 }, 2.9, ['missing:operator@need']],
  [{ min: 1, max: 5 }, 3, []],
  [{ min: 0, max: 10 }, 4.9, ['missing:operator@need']],
])(
  'it is hard going below the middle of the scale %j, as at %d',
  (emotionScale, emotion, found) => {
    expect(keys({ jams: low(emotion) }, { ...BARE, emotionScale })).toEqual(found)
  },
)

test('what is at stake is said, and the step is not named twice', () => {
  const [once] = audited({ steps: { works: low(-2) } })
  expect(once).toMatchObject({
    weight: 3,
    en: 'Operator: no signpost in Use, and hard going at the only step: “It works”. That is where spirits sink.',
    da: 'Operatør: intet vejskilt i Brug, og det går trægt i det eneste trin: »Den virker«. Dér er stemningen i bund.',
    nl: 'Operateur: geen routebord in Gebruik, terwijl het moeizaam gaat bij de enige stap: ‘Hij werkt’. Daar bereikt de stemming een dieptepunt.',
  })
  const [twice] = audited({ steps: { jams: low(-1), talks: low(-2) }, document: BARE })
  expect(twice).toMatchObject({
    weight: 3,
    about: 'operator | need | jams talks | ',
    en: 'Operator: no signpost in Need, and hard going at both steps: “It jams” and “They talk”. Spirits sink at “They talk”.',
  })
  const [first] = audited({ steps: { jams: low(-2), talks: low(-1) }, document: BARE })
  expect(first?.en).toMatch(/“They talk”\. Spirits sink at “It jams”\.$/)
})

describe('its weight', () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 3],
  ] as const)('for a friction of severity %d is %d', (severity, weight) => {
    const steps = { jams: { frictions: [friction(severity, 'operator')] } }
    expect(audited({ steps, document: BARE })[0]?.weight).toBe(weight)
  })

  test('follows the worst step', () => {
    const steps = {
      jams: { frictions: [friction(1, 'operator')] },
      talks: { frictions: [friction(2, 'operator')] },
    }
    expect(audited({ steps, document: BARE })[0]?.weight).toBe(2)
  })

  test('follows the worst friction', () => {
    const steps = { jams: { frictions: [friction(1, 'operator'), friction(2, 'operator')] } }
    expect(audited({ steps, document: BARE })[0]?.weight).toBe(2)
  })

  test('is full where a decision is taken in that phase, though not at that step', () => {
    const steps = { jams: low(-1), talks: { kind: 'decision' as const } }
    expect(audited({ steps, document: BARE })[0]).toMatchObject({
      weight: 3,
      en: 'Operator: no signpost in Need, and hard going at 1 of 2 steps: “It jams”. In the same phase a decision is taken: “They talk”.',
    })
  })
})

describe('it is not missing', () => {
  test.each([
    ['for a feeling in the middle', { jams: low(0) }, []],
    ['for a feeling below it', { jams: low(-0.5) }, ['missing:operator@need']],
    [
      'for a friction of another',
      { talks: { frictions: [friction(3, 'boss')] } },
      ['missing:boss@need'],
    ],
    [
      'for a friction gone in this journey',
      { jams: { frictions: [{ ...friction(2, 'operator'), removedIn: 'calm' }] } },
      [],
    ],
    [
      'for a friction gone in another',
      { jams: { frictions: [{ ...friction(2, 'operator'), removedIn: 'next' }] } },
      ['missing:operator@need'],
    ],
    ['for a decision without trouble', { jams: { kind: 'decision' as const } }, []],
  ])('%s, or is', (_, steps, expected) => {
    expect(keys(steps)).toEqual(expected)
  })

  test.each([
    ['placed', []],
    ['planned', []],
    ['missing', ['open:why']],
    ['retired', ['missing:operator@need', 'retired:why']],
  ] as const)('with a signpost that is %s', (status, expected) => {
    const document = { signposts: [goodSignpost({ status })] }
    expect(keys({ talks: low(-1) }, document)).toEqual(expected)
  })

  test('with a signpost in the phase at large', () => {
    expect(
      keys({ jams: low(-1) }, { signposts: [goodSignpost({ at: { phase: 'need' } })] }),
    ).toEqual([])
  })

  test('with a signpost for another role, it is', () => {
    const document = { signposts: [goodSignpost({ roles: ['boss'], at: { step: 'talks' } })] }
    expect(keys({ jams: low(-1) }, document)).toEqual(['missing:operator@need'])
  })
})

test('roles come in order, and phases in each', () => {
  const steps = {
    works: low(-1),
    talks: { experience: { operator: { emotion: -1 }, boss: { emotion: -1 } } },
    picks: low(-1, 'boss'),
  }
  expect(keys(steps, { signposts: [] })).toEqual([
    'missing:operator@need',
    'missing:operator@use',
    'missing:boss@need',
    'missing:boss@choice',
  ])
})
