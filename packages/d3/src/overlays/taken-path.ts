import type { RolePosition } from '@routebord/analysis'
import type { Step } from '@routebord/schema'

/** How a role really went along its path. */
export interface TakenPath {
  /** The legs of the path from the first step it was seen at to the furthest. */
  readonly legs: readonly TakenLeg[]
  /** The steps it was seen at, in the order of its first stays, be they on its path or not. */
  readonly seen: readonly Step[]
  /** Those of them it came to after a later step of its path, or more than once. */
  readonly returned: ReadonlySet<Step>
  /** The steps before the furthest that it was never seen at. */
  readonly skipped: readonly Step[]
  /** How many steps its path has. */
  readonly length: number
}

/** A leg of the path. */
export interface TakenLeg {
  readonly from: Step
  readonly to: Step
  /** Whether the role went straight from one to the other. */
  readonly isDirect: boolean
}

/** Reads from a role's stays how it went; the steps are those of the journey, in order. */
export function readTakenPath({ role, visits }: RolePosition, steps: readonly Step[]): TakenPath {
  const path = steps.filter(({ roles }) => roles.includes(role))
  const places = visits.map(({ position }) => position)
  const onPath = places.filter((place) => place >= 0)
  const [first, furthest] = [Math.min(...onPath), Math.max(...onPath)]
  const direct = new Set(
    places.filter((place, index) => place > 0 && places[index - 1] === place - 1),
  )
  const seen = [...new Set(visits.map(({ step }) => step))]
  const returned = visits.filter(
    ({ step, position }, index) =>
      visits.findIndex((visit) => visit.step === step) < index ||
      (position >= 0 && places.slice(0, index).some((before) => before > position)),
  )
  return {
    legs: path.slice(1).flatMap((to, index) => {
      const from = path[index]
      const isBetween = first <= index && index < furthest
      return from && isBetween ? [{ from, to, isDirect: direct.has(index + 1) }] : []
    }),
    seen,
    returned: new Set(returned.map(({ step }) => step)),
    skipped: path.slice(0, Math.max(0, furthest)).filter((step) => !seen.includes(step)),
    length: path.length,
  }
}
