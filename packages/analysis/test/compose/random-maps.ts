import type { JourneyDocument, StepDocument } from '@routebord/schema'
import fc from 'fast-check'

const TITLES = [
  'Trial day at the maker',
  'Trial day',
  'Day of the trial',
  'Quotes side by side',
  'Compares the quotes',
  'Signs the contract',
  'Contract signed',
  'Meeting with sales',
]
const PHASES = ['Need', 'Trial', 'Decision', 'Use', 'Needs']
const CHANNELS = ['phone', 'site']

/** What chance decides about a step. */
interface Chance {
  readonly title: number
  readonly onward: number
  readonly day: number | undefined
  readonly roles: readonly number[]
  readonly touchpoint: number | undefined
  readonly feeling: number
}

/** What chance decides about a map. */
interface MapChance {
  readonly roles: readonly number[]
  readonly phases: readonly number[]
  readonly steps: readonly Chance[]
  readonly wide: boolean
  readonly prefix: boolean
}

const chance: fc.Arbitrary<Chance> = fc.record({
  title: fc.nat({ max: TITLES.length - 1 }),
  onward: fc.constantFrom(0, 0, 1),
  day: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  roles: fc.uniqueArray(fc.nat({ max: 1 }), { minLength: 1, maxLength: 2 }),
  touchpoint: fc.option(fc.nat({ max: CHANNELS.length - 1 }), { nil: undefined }),
  feeling: fc.integer({ min: -2, max: 2 }),
})

const mapChance: fc.Arbitrary<MapChance> = fc.record({
  roles: fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 2 }),
  phases: fc.uniqueArray(fc.nat({ max: PHASES.length - 1 }), { minLength: 1, maxLength: 4 }),
  steps: fc.array(chance, { maxLength: 7, size: 'max' }),
  wide: fc.boolean(),
  prefix: fc.boolean(),
})

/**
 * One to four maps of one or two of five roles, with titles of a small stock, phases in any order, dates or none, ids
 * that clash or not: much that looks like one meeting, and much that contradicts it.
 */
export const randomMaps: fc.Arbitrary<readonly JourneyDocument[]> = fc
  .array(mapChance, { minLength: 1, maxLength: 4 })
  .map((maps) => maps.map(documentOf))

function documentOf(
  { roles, phases, steps, wide, prefix }: MapChance,
  place: number,
): JourneyDocument {
  const id = `map-${place}`
  const idOf = (name: string): string => (prefix ? `${id}-${name}` : name)
  const scale = wide ? { min: 0, max: 10 } : { min: -2, max: 2 }
  const reached = new Map<number, number>()
  return {
    format: 'routebord/1',
    id,
    title: `Map ${place}`,
    purpose: { why: 'To hold laws against', audience: [] },
    emotionScale: scale,
    roles: roles.map((role) => ({
      id: `role-${role}`,
      name: `Role ${'abcde'[role]}${role}`,
      buying: [],
    })),
    phases: phases.map((phase) => ({ id: idOf(`p${phase}`), title: PHASES[phase] ?? '' })),
    steps: steps.map((step, index): StepDocument => {
      const present = [...new Set(step.roles.map((role) => role % roles.length))]
      const furthest = Math.max(...present.map((role) => reached.get(role) ?? 0))
      const phase = Math.min(phases.length - 1, furthest + step.onward)
      for (const role of present) reached.set(role, phase)
      const ids = present.map((role) => `role-${roles[role]}`)
      const day =
        step.day === undefined ? {} : { start: new Date(step.day * 86_400_000).toISOString() }
      return {
        id: idOf(`s${index}`),
        title: TITLES[step.title] ?? '',
        phase: idOf(`p${phases[phase]}`),
        roles: ids,
        ...day,
        touchpoints:
          step.touchpoint === undefined
            ? []
            : [{ title: 'Call', channel: CHANNELS[step.touchpoint] ?? '', direct: true }],
        experience: { [ids[0] ?? '']: { emotion: wide ? step.feeling + 4 : step.feeling } },
        frictions: [
          {
            ...(step.onward === 0 ? { id: `hurt-${index}` } : {}),
            title: TITLES[step.title] ?? '',
            kind: 'noise',
            severity: 2,
          },
        ],
        metrics: [{ title: 'Waited', value: step.title, unit: 'days' }],
      }
    }),
    signposts: steps.map((_, index) => ({
      id: `sign-${index}`,
      question: `Question ${index}?`,
      roles: [`role-${roles[0]}`],
      at: { phase: idOf(`p${phases[0]}`) },
      status: 'missing',
    })),
    actions: steps.map(({ onward }, index) => ({
      id: `todo-${index}`,
      title: `Do ${TITLES[index]}`,
      addresses: [
        idOf(`s${index}`),
        `sign-${index}`,
        `role-${roles[0]}`,
        `drop-out:role-${roles[0]}:${idOf(`s${index}`)}`,
        `empty-phase:${idOf(`p${phases[0]}`)}`,
        `no-influence-shown:${id}`,
        ...(onward === 0 ? [`hurt-${index}`] : []),
      ],
    })),
    links: steps.slice(1).map((_, index) => ({
      kind: 'return',
      from: { step: idOf(`s${index + 1}`) },
      to: { step: idOf(`s${index}`) },
    })),
  }
}
