import type { JourneyDocument, StepDocument } from '@routebord/schema'

/**
 * Splits a journey into one map for each role, as if each had been mapped alone: its own steps, numbered anew, with
 * what that role would tell of them. Links and waiting between roles are lost.
 */
export function splitByRole(document: JourneyDocument): readonly JourneyDocument[] {
  return document.roles.map((role) => {
    const own = document.steps.filter(({ roles }) => roles.includes(role.id))
    const idOf = numberSteps(document, role.id)
    const signposts = (document.signposts ?? []).filter(({ roles }) => roles.includes(role.id))
    return {
      ...document,
      id: `map-of-${role.id}`,
      roles: [role],
      phases: document.phases.filter(({ id }) => own.some(({ phase }) => phase === id)),
      steps: own.map((step): StepDocument => {
        const { after: _, experience, frictions, ...rest } = step
        const told = Object.entries(experience ?? {}).filter(([id]) => id === role.id)
        return {
          ...rest,
          id: idOf.get(step.id) ?? step.id,
          roles: [role.id],
          experience: Object.fromEntries(told),
          frictions: (frictions ?? [])
            .filter(({ roles = step.roles }) => roles.includes(role.id))
            .map((friction) => ({ ...friction, roles: [role.id] })),
        }
      }),
      signposts: signposts
        .filter(({ at }) => at.step === undefined || idOf.has(at.step))
        .filter(({ at }) => at.phase === undefined || own.some(({ phase }) => phase === at.phase))
        .map((signpost) => ({
          ...signpost,
          roles: [role.id],
          at: { ...signpost.at, ...stepOf(idOf.get(signpost.at.step ?? '')) },
        })),
      links: [],
      actions: [],
    }
  })
}

/** Pairs of steps that are one meeting, as `role/step role/step`: what a composition should find again. */
export function meetingsIn(document: JourneyDocument): readonly string[] {
  return document.steps.flatMap(({ id, roles }) =>
    document.roles.flatMap((one, place) =>
      document.roles.slice(place + 1).flatMap((other) => {
        if (!roles.includes(one.id) || !roles.includes(other.id)) return []
        const [a, b] = [one, other].map((role) => numberSteps(document, role.id).get(id))
        return [`${one.id}/${a} ${other.id}/${b}`]
      }),
    ),
  )
}

function numberSteps(document: JourneyDocument, role: string): ReadonlyMap<string, string> {
  const own = document.steps.filter(({ roles }) => roles.includes(role))
  return new Map(own.map(({ id }, place) => [id, `s${place + 1}`]))
}

function stepOf(step: string | undefined): { readonly step?: string } {
  return step === undefined ? {} : { step }
}
