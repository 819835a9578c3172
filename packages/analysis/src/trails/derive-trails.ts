import type { Friction, Journey, Phase, Role, Step } from '@routebord/schema'
import type { Trail, Visit } from './trail.ts'

/**
 * Derives what each role meets on its way, in document order of the roles. A friction that is gone in this very
 * journey hurts nobody. Takes time in proportion to the steps and the roles at them.
 */
export function deriveTrails(journey: Journey): ReadonlyMap<Role, Trail> {
  const visitsOf = new Map<Role, Visit[]>(journey.roles.map((role) => [role, []]))
  for (const step of journey.steps)
    for (const [role, visit] of visitsAt(step, journey.id)) visitsOf.get(role)?.push(visit)
  return new Map([...visitsOf].map(([role, visits]) => [role, trailOf(role, visits)]))
}

function visitsAt(step: Step, journey: string): ReadonlyMap<Role, Visit> {
  const frictions = new Map<Role, Friction[]>(step.roles.map((role) => [role, []]))
  for (const friction of step.frictions)
    if (friction.removedIn !== journey)
      for (const role of friction.roles) frictions.get(role)?.push(friction)
  const experiences = new Map(step.experiences.map((item) => [item.role, item]))
  return new Map(
    [...frictions].map(([role, hurts]) => [
      role,
      { step, experience: experiences.get(role), frictions: hurts },
    ]),
  )
}

function trailOf(role: Role, visits: readonly Visit[]): Trail {
  const byPhase = new Map<Phase, Visit[]>()
  for (const visit of visits) {
    const seen = byPhase.get(visit.step.phase)
    if (seen === undefined) byPhase.set(visit.step.phase, [visit])
    else seen.push(visit)
  }
  return { role, visits, byStep: new Map(visits.map((visit) => [visit.step, visit])), byPhase }
}
