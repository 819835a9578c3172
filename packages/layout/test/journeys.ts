import { type Composite, deriveComposite } from '@routebord/analysis'
import {
  assertJourney,
  type Journey,
  type JourneyDocument,
  type LinkDocument,
  type Role,
  type SignpostDocument,
  type Step,
  type StepDocument,
} from '@routebord/schema'
import fc from 'fast-check'
import { assignBerths, type BerthRow } from '../src/assign-berths.ts'
import { assignColumns, type Columns } from '../src/assign-columns.ts'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import type { SwimlaneLayoutOptions } from '../src/options.ts'
import type { SwimlaneLayout } from '../src/swimlane-layout.ts'

/** A journey with everything that is made from it on the way to its layout. */
export interface Drawn {
  readonly journey: Journey
  readonly composite: Composite
  readonly placeOf: ReadonlyMap<Role, number>
  readonly columns: Columns
  readonly rows: readonly BerthRow[]
  readonly layout: SwimlaneLayout
}

/** A step by the places of its roles, and what else it has. */
export type Sketch =
  | readonly number[]
  | ({ readonly roles: readonly number[]; readonly phase?: number } & Partial<
      Omit<StepDocument, 'roles' | 'phase'>
    >)

/** Writes the document of a few steps; step `n` is called `s<n>`, role `n` `r<n>`, phase `n` `p<n>`. */
export function sketchJourney(
  roles: number,
  sketches: readonly Sketch[],
  more: Partial<JourneyDocument> = {},
): JourneyDocument {
  const steps = sketches.map((sketch, index): StepDocument => {
    const { roles: places, phase = 0, ...rest } = 'roles' in sketch ? sketch : { roles: sketch }
    return {
      id: `s${index}`,
      title: `Step ${index}`,
      phase: `p${phase}`,
      roles: places.map((place) => `r${place}`),
      ...rest,
    }
  })
  const lastPhase = Math.max(0, ...steps.map((step) => Number(step.phase.slice(1))))
  return {
    format: 'routebord/1',
    id: 'sketch',
    title: 'A sketch',
    purpose: { why: 'To see how it is drawn', audience: ['Tests'] },
    roles: Array.from({ length: roles }, (_, place) => ({
      id: `r${place}`,
      name: `Role ${place}`,
      buying: ['user'],
    })),
    phases: Array.from({ length: lastPhase + 1 }, (_, place) => ({
      id: `p${place}`,
      title: `Phase ${place}`,
    })),
    steps,
    ...more,
  }
}

/** Takes a document all the way to its layout. */
export function draw(document: JourneyDocument, options: SwimlaneLayoutOptions = {}): Drawn {
  const journey = assertJourney(document)
  const composite = deriveComposite(journey)
  const placeOf = new Map<Role, number>(journey.roles.map((role, place) => [role, place]))
  const columns = assignColumns(composite, placeOf)
  const rows = assignBerths(composite, columns, placeOf)
  const layout = layoutSwimlane(composite, options)
  return { journey, composite, placeOf, columns, rows, layout }
}

/** Finds what a list surely holds. */
export function found<T>(item: T | undefined, what = 'it'): T {
  if (item === undefined) throw new Error(`${what} is not there`)
  return item
}

/** Finds a step by the number in its id. */
export function stepOf(drawn: Drawn, number: number): Step {
  const step = drawn.journey.steps.find((item) => item.id === `s${number}`)
  return found(step, `s${number}`)
}

const WORDS = [
  'a',
  'the',
  'asks',
  'machine',
  'price',
  'supplier',
  'trial',
  'maintenance',
  'går',
  'på',
  'æbleskiver',
  'één',
  'naar',
  '見積書',
  'Reinigungsmittelverträglichkeitsprüfung',
]

/** What is drawn by lot for one step, before roles and phases are known. */
interface Lot {
  readonly phase: number
  readonly roles: readonly number[]
  readonly after: readonly number[]
  readonly kind: 'activity' | 'decision' | 'milestone'
  readonly observed: 'yes' | 'partly' | 'no'
  readonly assumed: boolean
  readonly title: string
  readonly quote: string | undefined
  readonly emotion: number | undefined
  readonly touchpoints: readonly string[]
  readonly frictions: readonly string[]
}

const text = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most })
    .map((words) => words.join(' '))

const lot: fc.Arbitrary<Lot> = fc.record({
  phase: fc.nat(5),
  roles: fc.oneof(
    { weight: 3, arbitrary: fc.nat(7).map((role) => [role]) },
    { weight: 4, arbitrary: fc.uniqueArray(fc.nat(7), { minLength: 2, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat(7), { minLength: 5, maxLength: 8 }) },
  ),
  after: fc.array(fc.nat(39), { maxLength: 2 }),
  kind: fc.constantFrom('activity', 'activity', 'decision', 'milestone'),
  observed: fc.constantFrom('yes', 'yes', 'yes', 'partly', 'no'),
  assumed: fc.boolean(),
  title: text(1, 8),
  quote: fc.option(text(1, 14), { nil: undefined }),
  emotion: fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
  touchpoints: fc.array(text(1, 4), { maxLength: 2 }),
  frictions: fc.array(text(1, 6), { maxLength: 2 }),
})

interface SignLot {
  readonly step: number
  readonly moment: 'before' | 'during' | 'after'
  readonly status: SignpostDocument['status']
  readonly question: string
}

const signLot: fc.Arbitrary<SignLot> = fc.record({
  step: fc.nat(39),
  moment: fc.constantFrom('before', 'during', 'after'),
  status: fc.constantFrom('missing', 'planned', 'placed', 'retired'),
  question: text(1, 9),
})

/**
 * Draws valid journeys by lot: 2 to 8 roles, 1 to 6 phases, up to 40 steps of any of the roles, so that roles meet,
 * part, travel side by side and are bridged.
 */
export function journeys(signs: boolean = true): fc.Arbitrary<JourneyDocument> {
  return fc
    .record({
      roles: fc.integer({ min: 2, max: 8 }),
      phases: fc.integer({ min: 1, max: 6 }),
      lots: fc.array(lot, { maxLength: 40, size: 'max' }),
      signLots: fc.array(signLot, { maxLength: signs ? 6 : 0 }),
      linkLots: fc.array(fc.tuple(fc.nat(39), fc.nat(39), fc.boolean()), { maxLength: 3 }),
    })
    .map(({ roles, phases, lots, signLots, linkLots }) => {
      const furthest = new Map<number, number>()
      const phaseOf: number[] = []
      const sketches = lots.map((item, index): Sketch => {
        const places = [...new Set(item.roles.map((role) => role % roles))]
        const phase = Math.max(item.phase % phases, ...places.map((p) => furthest.get(p) ?? 0))
        for (const place of places) furthest.set(place, phase)
        phaseOf.push(phase)
        return sketchStep(item, places, phase, earlier(item.after, index, phase, phaseOf))
      })
      return sketchJourney(roles, sketches, {
        phases: Array.from({ length: phases }, (_, n) => ({ id: `p${n}`, title: `Phase ${n}` })),
        evidence: [{ id: 'guess', kind: 'assumption', title: 'A guess' }],
        signposts: signLots.flatMap((item, index) => placeSign(item, index, sketches)),
        links: linkLots.flatMap((ends) => tieLink(ends, sketches)),
      })
    })
}

/** Keeps of the wished order what is behind a step in the document and not ahead of it in phase. */
function earlier(
  wished: readonly number[],
  index: number,
  phase: number,
  phaseOf: readonly number[],
): readonly string[] {
  if (index === 0) return []
  const before = wished.map((number) => number % index)
  return [...new Set(before)].filter((n) => (phaseOf[n] ?? 0) <= phase).map((n) => `s${n}`)
}

function sketchStep(
  item: Lot,
  roles: readonly number[],
  phase: number,
  after: readonly string[],
): Sketch {
  const { kind, observed, title, quote, emotion } = item
  const experience = {
    ...(quote === undefined ? {} : { quote }),
    ...(emotion === undefined ? {} : { emotion }),
  }
  return {
    roles,
    phase,
    after,
    kind,
    observed,
    title,
    experience: Object.fromEntries(roles.map((role) => [`r${role}`, experience])),
    touchpoints: item.touchpoints.map((touch) => ({
      title: touch,
      channel: 'web',
      direct: touch.length % 2 === 0,
    })),
    frictions: item.frictions.map((friction) => ({
      title: friction,
      kind: 'obstacle',
      severity: 2,
    })),
    evidence: item.assumed ? ['guess'] : [],
  }
}

function rolesOf(sketch: Sketch): readonly number[] {
  return 'roles' in sketch ? sketch.roles : sketch
}

function placeSign(
  { step, moment, status, question }: SignLot,
  index: number,
  sketches: readonly Sketch[],
): SignpostDocument[] {
  const number = step % Math.max(1, sketches.length)
  const sketch = sketches[number]
  if (sketch === undefined) return []
  const roles = rolesOf(sketch).map((role) => `r${role}`)
  return [{ id: `g${index}`, question, roles, at: { step: `s${number}`, moment }, status }]
}

function tieLink(
  [from, to, back]: readonly [number, number, boolean],
  sketches: readonly Sketch[],
): LinkDocument[] {
  if (sketches.length === 0) return []
  const [start, end] = [from % sketches.length, to % sketches.length]
  if (start === end) return []
  return [
    {
      kind: back ? 'return' : 'influence',
      from: { step: `s${start}` },
      to: { step: `s${end}` },
      carries: 'the price of a trial',
    },
  ]
}
