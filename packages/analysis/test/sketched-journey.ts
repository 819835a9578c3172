import { assertJourney, type Journey } from '@routebord/schema'
import { type Composite, deriveComposite } from '../src/index.ts'

/** A journey of one phase, sketched as the roles it has and, for each step, its id and who is there: `meet: a b`. */
export function sketchedJourney(roles: string, steps: readonly string[]): Journey {
  return assertJourney({
    format: 'routebord/1',
    id: 'sketch',
    title: 'Sketch',
    purpose: { why: 'To be looked at', audience: [] },
    roles: roles.split(' ').map((id) => ({ id, name: id, buying: [] })),
    phases: [{ id: 'phase', title: 'Phase' }],
    steps: steps.map((sketch) => {
      const [id = '', present = ''] = sketch.split(': ')
      return { id, title: id, phase: 'phase', roles: present.split(' ') }
    }),
  })
}

/** A composite in words short enough to be compared at a glance. */
export interface Outline {
  /** `a: one two` for each role, in document order. */
  readonly paths: readonly string[]
  /** `one>two a b` for each leg. */
  readonly legs: readonly string[]
  /** `a b: one > two >` for each segment: steps by name, legs as `>`. */
  readonly segments: readonly string[]
  readonly forks: readonly string[]
  readonly joins: readonly string[]
}

/** Outlines the composite of a journey. */
export function outlineOf(journey: Journey): Outline {
  const composite = deriveComposite(journey)
  return {
    paths: composite.paths.map(({ role, steps }) => `${role.id}: ${idsOf(steps)}`.trim()),
    legs: composite.legs.map((leg) => `${leg.from.id}>${leg.to.id} ${idsOf(leg.roles)}`),
    segments: composite.segments.map(
      (segment) =>
        `${idsOf(segment.roles)}: ${stretchesOf(segment)
          .map((stretch) => ('from' in stretch ? '>' : stretch.id))
          .join(' ')}`,
    ),
    forks: composite.forks.map((step) => step.id),
    joins: composite.joins.map((step) => step.id),
  }
}

type Segment = Composite['segments'][number]

/** The steps and legs of a segment in the order they are travelled. */
export function stretchesOf(
  segment: Segment,
): (Segment['steps'][number] | Segment['legs'][number])[] {
  const [firstStep] = segment.steps
  const [firstLeg] = segment.legs
  const beginsWithLeg = firstLeg !== undefined && firstLeg.from !== firstStep
  const count = segment.steps.length + segment.legs.length
  return Array.from({ length: count }, (_, place) => {
    const isLeg = (place % 2 === 0) === beginsWithLeg
    return (isLeg ? segment.legs : segment.steps)[Math.floor(place / 2)]
  }).filter((stretch) => stretch !== undefined)
}

function idsOf(items: readonly { readonly id: string }[]): string {
  return items.map((item) => item.id).join(' ')
}
