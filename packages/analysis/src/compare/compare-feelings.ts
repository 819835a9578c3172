import type { Journey, Phase, Role } from '@routebord/schema'
import type { Matching } from '../likeness/matching.ts'
import type { Feeling, FeelingChange, FeelingComparison, Sides } from './comparison.ts'
import type { Pairing } from './pairing.ts'
import { readFeeling } from './read-feeling.ts'

interface Felt {
  readonly value: number
  readonly assumed: boolean
}

type FeltByRole = ReadonlyMap<Role, ReadonlyMap<Phase, readonly Felt[]>>

/** Compares what each role feels, on the whole and by phase: as means, each with its number of feelings. */
export function compareFeelings({ before, after, roles, phases }: Pairing): FeelingComparison {
  const { min, max } = before.emotionScale
  const normalised = min !== after.emotionScale.min || max !== after.emotionScale.max
  const feltBefore = collectFeelings(before, normalised)
  const feltAfter = collectFeelings(after, normalised)
  const sidesOfPhases = sidesOf(phases)
  const changes = sidesOf(roles).map((role) => {
    const then = role.before && feltBefore.get(role.before)
    const now = role.after && feltAfter.get(role.after)
    return {
      whole: changeOf(role, undefined, meanOf(allOf(then)), meanOf(allOf(now))),
      parts: sidesOfPhases.map((phase) =>
        changeOf(
          role,
          phase,
          meanOf((phase.before && then?.get(phase.before)) ?? []),
          meanOf((phase.after && now?.get(phase.after)) ?? []),
        ),
      ),
    }
  })
  return {
    scale: normalised ? { min: -1, max: 1 } : { min, max },
    normalised,
    byRole: changes.map(({ whole }) => whole),
    byPhase: changes.flatMap(({ parts }) =>
      parts.filter((part) => part.before.n + part.after.n > 0),
    ),
  }
}

function collectFeelings(
  { roles, phases, steps, emotionScale }: Journey,
  normalised: boolean,
): FeltByRole {
  const felt = new Map(
    roles.map((role) => [role, new Map(phases.map((phase): [Phase, Felt[]] => [phase, []]))]),
  )
  for (const { phase, experiences } of steps)
    for (const { role, emotion, basis } of experiences) {
      if (emotion === undefined) continue
      const value = normalised ? readFeeling(emotion, emotionScale) : emotion
      felt
        .get(role)
        ?.get(phase)
        ?.push({ value, assumed: basis === 'assumed' })
    }
  return felt
}

/** Pairs first, in the order of the map before, then what each map has alone. */
function sidesOf<T>({ matched, removed, added }: Matching<T>): readonly Sides<T>[] {
  return [
    ...matched.map(({ before, after }) => ({ before, after })),
    ...removed.map((before) => ({ before, after: undefined })),
    ...added.map((after) => ({ before: undefined, after })),
  ]
}

function allOf(byPhase: ReadonlyMap<Phase, readonly Felt[]> = new Map()): readonly Felt[] {
  return [...byPhase.values()].flat()
}

function meanOf(felt: readonly Felt[]): Feeling {
  const n = felt.length
  const sum = felt.reduce((total, { value }) => total + value, 0)
  const assumed = felt.filter((one) => one.assumed).length
  return { mean: n === 0 ? undefined : sum / n, n, assumed }
}

function changeOf(
  role: Sides<Role>,
  phase: Sides<Phase> | undefined,
  before: Feeling,
  after: Feeling,
): FeelingChange {
  const isKnown = before.mean !== undefined && after.mean !== undefined
  return { role, phase, before, after, difference: isKnown ? after.mean - before.mean : undefined }
}
