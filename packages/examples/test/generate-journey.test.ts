import { type JourneyDocument, type ParseOptions, parseJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { type GenerateJourneyOptions, generateJourney } from '../src/generator/generate-journey.ts'
import { createSeededRandom } from '../src/generator/seeded-random.ts'

/** Room for the largest journeys here; what else a document may hold stays as it is for everyone. */
const budget: ParseOptions['budget'] = { values: 5_000_000, characters: 50_000_000 }

const SIZES: readonly (readonly [roles: number, steps: number])[] = [
  [1, 0],
  [1, 1],
  [1, 40],
  [2, 1],
  [3, 12],
  [5, 40],
  [8, 3],
  [12, 12],
  [12, 1_000],
  [20, 5_000],
  [100, 250],
]

const countShared = (document: JourneyDocument): number =>
  document.steps.filter((step) => step.roles.length > 1).length

const travellers = (document: JourneyDocument): ReadonlySet<string> =>
  new Set(document.steps.flatMap((step) => step.roles))

/** Draws options by lot, small enough for hundreds of journeys. */
function drawOptions(seed: number): GenerateJourneyOptions {
  const random = createSeededRandom(seed)
  const shared = random.pick([0, 1, random.next(), random.next()])
  return { seed, roles: 1 + random.below(14), steps: random.below(90), shared }
}

describe.each(SIZES)('%i roles and %i steps', (roles, steps) => {
  const document = generateJourney({ seed: 1972, roles, steps, shared: 0.4 })

  test('make a valid journey, with a warning only where the number of roles earns one', () => {
    const result = parseJourney(document, { budget })
    expect(result).toMatchObject({ ok: true })
    // Long words are there on purpose: layouts are to be tried on them.
    const codes = result.ok
      ? result.warnings.map(({ code }) => code).filter((code) => code !== 'long-title')
      : []
    expect(codes).toEqual(roles < 3 || roles > 5 ? ['role-count'] : [])
  })

  test('are as many as asked for', () => {
    expect(document.roles).toHaveLength(roles)
    expect(document.steps).toHaveLength(steps)
  })

  test('leave no role without a step where there are steps enough', () => {
    if (steps >= roles) expect(travellers(document).size).toBe(roles)
    else expect(travellers(document).size).toBeGreaterThanOrEqual(steps)
  })

  test('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})

describe('the share of steps taken together', () => {
  test.each([
    [3, 0, 0.5, 0],
    [3, 1, 0.4, 0],
    [3, 1, 0.5, 1],
    [2, 7, 0.3, 2],
    [2, 7, 0.5, 4],
    [4, 40, 0, 0],
    [4, 40, 0.25, 10],
    [4, 40, 1, 40],
    [12, 1_000, 1 / 3, 333],
    [20, 5_000, 0.0001, 1],
    [1, 40, 0.8, 0],
  ])('for %i roles, %i steps and a share of %d is %i steps', (roles, steps, shared, expected) => {
    for (const seed of [0, 1, 2, 3, 4])
      expect(countShared(generateJourney({ seed, roles, steps, shared }))).toBe(expected)
  })
})

describe('a seed', () => {
  const options = { roles: 5, steps: 40, shared: 0.4 }

  test('gives the same bytes every time', () => {
    const write = (): string => JSON.stringify(generateJourney({ ...options, seed: 7 }))
    expect(write()).toBe(write())
  })

  test('gives other steps than any other seed', () => {
    const written = Array.from({ length: 200 }, (_, seed) =>
      JSON.stringify(generateJourney({ ...options, seed }).steps),
    )
    expect(new Set(written).size).toBe(200)
  })

  test('gives the numbers of Mulberry32', () => {
    const random = createSeededRandom(42)
    expect([random.next(), random.next(), random.next()]).toEqual([
      0.6011037519201636, 0.44829055899754167, 0.8524657934904099,
    ])
  })
})

describe('whatever is asked for', () => {
  const drawn = Array.from({ length: 400 }, (_, seed) => {
    const options = drawOptions(seed)
    return { options, document: generateJourney(options) }
  })

  test('the journey is valid', () => {
    const refused = drawn.filter(({ document }) => !parseJourney(document).ok)
    expect(refused.map(({ options }) => options)).toEqual([])
  })

  test('the share is met to the nearest step', () => {
    const missed = drawn.filter(({ options: { roles, steps, shared }, document }) => {
      const wanted = roles < 2 ? 0 : shared * steps
      return Math.abs(countShared(document) - wanted) > 0.5
    })
    expect(missed.map(({ options }) => options)).toEqual([])
  })

  test('every role takes part where there are steps enough', () => {
    const idle = drawn.filter(({ options: { roles, steps }, document }) => {
      return travellers(document).size < Math.min(roles, steps)
    })
    expect(idle.map(({ options }) => options)).toEqual([])
  })

  test('a step names each of its roles once, in the order of the lanes', () => {
    for (const { document } of drawn) {
      const placeOf = new Map(document.roles.map(({ id }, place) => [id, place]))
      for (const step of document.steps) {
        const places = step.roles.map((role) => placeOf.get(role) ?? -1)
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
      }
    }
  })

  test('a step waits only for an earlier one with which it shares no role', () => {
    const waits = drawn.flatMap(({ document: { steps } }) => {
      const indexOf = new Map(steps.map((step, index) => [step.id, index]))
      return steps.flatMap((step, index) =>
        (step.after ?? []).map((id) => {
          const earlier = indexOf.get(id) ?? index
          const meet = steps[earlier]?.roles.some((role) => step.roles.includes(role)) ?? true
          return earlier < index && !meet
        }),
      )
    })
    expect(waits.length).toBeGreaterThan(100)
    expect(waits).not.toContain(false)
  })

  test('a link ends at a role that is at its step, and only a return leads back', () => {
    const ends = drawn.flatMap(({ document: { steps, links = [] } }) => {
      const indexOf = new Map(steps.map((step, index) => [step.id, index]))
      return links.map(({ kind, from, to }) => {
        const [start = -1, end = -1] = [from, to].map(({ step = '' }) => indexOf.get(step))
        const areThere = [from, to].every(({ step = '', role = '' }) =>
          steps[indexOf.get(step) ?? -1]?.roles.includes(role),
        )
        return areThere && (kind === 'return' ? end < start : start < end)
      })
    })
    expect(ends.length).toBeGreaterThan(100)
    expect(ends).not.toContain(false)
  })
})

describe('a journey of 12 roles and 1,000 steps', () => {
  const document = generateJourney({ seed: 5, roles: 12, steps: 1_000, shared: 0.4 })
  const { steps, signposts = [], links = [] } = document

  test('has every kind of everything that is drawn', () => {
    expect(kindsOf(steps.map(({ kind }) => kind ?? 'activity'))).toEqual([
      'activity',
      'decision',
      'milestone',
    ])
    expect(kindsOf(steps.map(({ observed }) => observed ?? 'yes'))).toEqual(['no', 'partly', 'yes'])
    expect(kindsOf(links.map(({ kind }) => kind))).toEqual(['handoff', 'influence', 'return'])
    expect(kindsOf(signposts.map(({ status }) => status))).toEqual([
      'missing',
      'placed',
      'planned',
      'retired',
    ])
    const feelings = steps.flatMap(({ experience = {} }) => Object.values(experience))
    expect(new Set(feelings.map(({ emotion }) => emotion))).toEqual(new Set([-2, -1, 0, 1, 2]))
  })

  test('gives dates, frictions, touchpoints and quotes to a part of the steps', () => {
    const shares = [
      steps.filter(({ start }) => start !== undefined),
      steps.filter(({ end }) => end !== undefined),
      steps.filter(({ frictions = [] }) => frictions.length > 0),
      steps.filter(({ touchpoints = [] }) => touchpoints.length > 0),
      steps.filter(({ experience = {} }) => Object.values(experience).some(({ quote }) => quote)),
    ].map((some) => some.length / steps.length)
    for (const share of shares) {
      expect(share).toBeGreaterThan(0.1)
      expect(share).toBeLessThan(0.95)
    }
  })

  test('has short titles and long ones, and Danish words of thirty letters and more', () => {
    const titles = steps.map(({ title }) => (typeof title === 'string' ? title : (title.da ?? '')))
    expect(Math.min(...titles.map((title) => title.length))).toBeLessThan(20)
    expect(Math.max(...titles.map((title) => title.length))).toBeGreaterThan(60)
    expect(titles.some((title) => /\p{L}{30}/u.test(title))).toBe(true)
  })
})

test('its id says what it holds', () => {
  const options = { seed: 7, steps: 40, shared: 0.8 }
  expect(generateJourney({ ...options, roles: 4 }).id).toBe('generated-7-4-40-32')
  expect(generateJourney({ ...options, roles: 1 }).id).toBe('generated-7-1-40-0')
})

test('phases grow slowly and stay few', () => {
  const counts = [1, 4, 16, 250, 1_000, 5_000, 100_000].map(
    (steps) => generateJourney({ seed: 1, roles: 4, steps, shared: 0.3 }).phases.length,
  )
  expect(counts).toEqual([3, 4, 5, 6, 7, 9, 11])
})

test('a hundred thousand steps are written, each role among them', () => {
  const document = generateJourney({ seed: 9, roles: 12, steps: 100_000, shared: 0.3 })
  expect(document.steps).toHaveLength(100_000)
  expect(countShared(document)).toBe(30_000)
  expect(travellers(document).size).toBe(12)
})

test.each([
  [{ roles: 0 }, 'roles must be a whole number from 1'],
  [{ roles: 2.5 }, 'roles must be a whole number from 1'],
  [{ steps: -1 }, 'steps must be a whole number from 0'],
  [{ steps: Number.NaN }, 'steps must be a whole number from 0'],
  [{ shared: 1.01 }, 'shared must be a number from 0 to 1'],
  [{ shared: Number.NaN }, 'shared must be a number from 0 to 1'],
  [{ seed: -1 }, 'seed must be a whole number from 0 to 4294967295'],
  [{ seed: 2 ** 32 }, 'seed must be a whole number from 0 to 4294967295'],
])('%o is refused', (wrong, message) => {
  const options = { seed: 1, roles: 3, steps: 10, shared: 0.5, ...wrong }
  expect(() => generateJourney(options)).toThrow(new RangeError(message))
})

function kindsOf(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort()
}
