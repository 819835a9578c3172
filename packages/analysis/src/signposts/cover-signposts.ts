import type { Journey } from '@routebord/schema'
import { groupBy } from '../likeness/group-by.ts'
import { countSignposts } from './count-signposts.ts'
import type { PhaseCoverage, RoleCoverage, SignpostCoverage } from './signpost-audit.ts'
import { phaseOf, type SignpostContext } from './signpost-context.ts'

/** Counts the signposts for each role in each phase it takes steps in, and adds them up both ways. */
export function coverSignposts(context: SignpostContext): SignpostCoverage {
  const { journey, trails, stageOf } = context
  return {
    cells: [...trails].flatMap(([role, { byPhase }]) =>
      [...byPhase].map(([phase, visits]) => {
        const { signposts } = stageOf(role, phase)
        return { role, phase, steps: visits.length, signposts }
      }),
    ),
    roles: coverRoles(context),
    phases: coverPhases(journey),
    total: { steps: journey.steps.length, signposts: countSignposts(journey.signposts) },
  }
}

function coverRoles({ journey, trails }: SignpostContext): readonly RoleCoverage[] {
  const meant = journey.signposts.flatMap((signpost) =>
    signpost.roles.map((role) => ({ role, signpost, phase: phaseOf(signpost) })),
  )
  const byRole = groupBy(meant, ({ role }) => role)
  return [...trails].map(([role, { visits, byPhase }]) => {
    const own = byRole.get(role) ?? []
    const inCells = own.filter(({ phase }) => phase !== undefined && byPhase.has(phase))
    return {
      role,
      steps: visits.length,
      signposts: countSignposts(own.map(({ signpost }) => signpost)),
      elsewhere: own.length - inCells.length,
    }
  })
}

function coverPhases({ phases, steps, signposts }: Journey): readonly PhaseCoverage[] {
  const stepsIn = groupBy(steps, (step) => step.phase)
  const signpostsIn = groupBy(signposts, phaseOf)
  return phases.map((phase) => ({
    phase,
    steps: stepsIn.get(phase)?.length ?? 0,
    signposts: countSignposts(signpostsIn.get(phase) ?? []),
  }))
}
