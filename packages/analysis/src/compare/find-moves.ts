import type { Step } from '@routebord/schema'
import { longestIncreasing } from '../likeness/longest-increasing.ts'
import type { Move, RoleShift } from './comparison.ts'
import type { Pairing } from './pairing.ts'

/**
 * Finds the steps that moved: to another phase, or to another place among the other steps a role meets in both maps.
 * As few as can be are said to have moved: those outside a longest increasing run.
 */
export function findMoves(pairing: Pairing): readonly Move[] {
  const { steps, phaseOf, roleOf } = pairing
  const stayers = steps.matched.filter(
    ({ before, after }) => phaseOf.get(before.phase) === after.phase,
  )
  const movedFor = new Map<Step, RoleShift[]>()
  for (const [role, partner] of roleOf) {
    const met = stayers.filter(
      ({ before, after }) => before.roles.includes(role) && after.roles.includes(partner),
    )
    const inOrder = met.toSorted((a, b) => a.after.index - b.after.index)
    const placeAfter = new Map(inOrder.map(({ before }, place) => [before, place]))
    const stayed = new Set(longestIncreasing(met.map(({ after }) => after.index)))
    for (const [place, { before }] of met.entries()) {
      if (stayed.has(place)) continue
      const places = (placeAfter.get(before) ?? place) - place
      movedFor.set(before, [...(movedFor.get(before) ?? []), { role: partner, places }])
    }
  }
  return steps.matched.flatMap(({ before, after }) => {
    const phase = phaseOf.get(before.phase) !== after.phase
    const roles = movedFor.get(before) ?? []
    return phase || roles.length > 0 ? [{ before, after, phase, roles }] : []
  })
}
