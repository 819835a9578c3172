import type { JourneyDocument, StepDocument } from '@routebord/schema'
import fc from 'fast-check'
import { randomDocument } from '../random-journey.ts'

const QUESTIONS = ['How loud is it?', 'What does it cost?', 'Who trains me?', 'Will it fit?']
const FRICTIONS = ['Too much noise', 'A long queue', 'No manual', 'Nobody answers']
const STATES = ['missing', 'planned', 'placed', 'retired'] as const
const WORDS = ['trial', 'quote', 'board', 'visit', 'call', 'plan', 'test', 'hall']

/** What chance does to a step in the later edition. */
interface Fate {
  readonly gone: boolean
  readonly renamed: boolean
  readonly retitled: boolean
  readonly others: boolean
  readonly title: number
  readonly feelings: readonly (number | undefined)[]
  readonly frictions: readonly number[]
  readonly frictionsLater: readonly number[]
}

const fate: fc.Arbitrary<Fate> = fc.record({
  gone: fc.constantFrom(false, false, false, true),
  renamed: fc.boolean(),
  retitled: fc.constantFrom(false, false, true),
  others: fc.constantFrom(false, false, true),
  title: fc.nat({ max: 63 }),
  feelings: fc.array(fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }), {
    minLength: 12,
    maxLength: 12,
  }),
  frictions: fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 3 }),
  frictionsLater: fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 3 }),
})

/** Two editions of one map: steps go, get other ids, titles and roles; feelings, frictions and signposts change. */
export const randomEditions: fc.Arbitrary<readonly [JourneyDocument, JourneyDocument]> = fc
  .tuple(
    randomDocument,
    fc.array(fate, { minLength: 30, maxLength: 30 }),
    fc.array(fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(...STATES)), { maxLength: 4 }),
    fc.array(fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(...STATES)), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([base, fates, signs, signsLater, wide]) => {
    const scale = wide ? { emotionScale: { min: -4, max: 2 } } : {}
    return [
      editionOf(base, fates, signs, false, {}),
      editionOf(base, fates, signsLater, true, { id: 'later', ...scale }),
    ] as const
  })

function editionOf(
  base: JourneyDocument,
  fates: readonly Fate[],
  signs: readonly (readonly [number, (typeof STATES)[number]])[],
  isLater: boolean,
  more: Partial<JourneyDocument>,
): JourneyDocument {
  const steps = base.steps.flatMap((step, place): StepDocument[] => {
    const fate = fates[place]
    if (fate === undefined || (isLater && fate.gone)) return []
    const renamed = isLater && fate.renamed
    const title = isLater && fate.retitled ? fate.title + 9 : fate.title
    const roles = isLater && fate.others ? step.roles.slice(0, 1) : step.roles
    const felt = roles.flatMap((role, index) => {
      const emotion = fate.feelings[isLater ? index + 6 : index]
      return emotion === undefined ? [] : [[role, { emotion }] as const]
    })
    const { after: _, ...rest } = step
    return [
      {
        ...rest,
        id: renamed ? `new-${step.id}` : step.id,
        title: `${WORDS[title % 8]} ${WORDS[(title >> 3) % 8]} ${place % 3}`,
        roles,
        experience: Object.fromEntries(felt),
        frictions: (isLater ? fate.frictionsLater : fate.frictions).map((friction) => ({
          title: FRICTIONS[friction] ?? '',
          kind: 'noise',
          severity: 2,
        })),
      },
    ]
  })
  const signposts = signs.map(([question, status], place) => ({
    id: `${isLater ? 'new-' : ''}sign-${place}`,
    question: QUESTIONS[question] ?? '',
    roles: [base.roles[place % base.roles.length]?.id ?? ''],
    at: { phase: base.phases[0]?.id ?? '' },
    status,
  }))
  return { ...base, ...more, steps, signposts }
}

/** A map with its unrelated lists in another order: roles, and steps that no role shares and that wait for nothing. */
export function shuffled(document: JourneyDocument, seed: number): JourneyDocument {
  const random = fc.sample(fc.nat(), { seed, numRuns: 200 })
  const next = (below: number): number => (random.pop() ?? 0) % below
  const waiting = [...document.steps]
  const steps: StepDocument[] = []
  while (waiting.length > 0) {
    const free = waiting.filter((step, place) =>
      waiting
        .slice(0, place)
        .every(({ roles }) => !roles.some((role) => step.roles.includes(role))),
    )
    const chosen = free[next(free.length)]
    if (chosen === undefined) break
    waiting.splice(waiting.indexOf(chosen), 1)
    steps.push({
      ...chosen,
      roles: [...chosen.roles].reverse(),
      frictions: [...(chosen.frictions ?? [])].reverse(),
    })
  }
  return {
    ...document,
    roles: [...document.roles].reverse(),
    steps,
    signposts: [...(document.signposts ?? [])].reverse(),
  }
}
