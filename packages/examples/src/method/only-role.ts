import type { JourneyDocument } from '@routebord/schema'

/** Takes one role's journey out of a composite one: its steps, what it feels and asks, and nobody else. */
export function onlyRole(document: JourneyDocument, role: string, id: string): JourneyDocument {
  const { links: _, ...rest } = document
  return {
    ...rest,
    id,
    roles: document.roles.filter((one) => one.id === role),
    steps: document.steps
      .filter(({ roles }) => roles.includes(role))
      .map(({ experience = {}, frictions = [], ...step }) => ({
        ...step,
        roles: [role],
        experience: Object.fromEntries(Object.entries(experience).filter(([one]) => one === role)),
        frictions: frictions
          .filter(({ roles }) => roles === undefined || roles.includes(role))
          .map(({ roles: _, ...friction }) => friction),
      })),
    signposts: (document.signposts ?? [])
      .filter(({ roles }) => roles.includes(role))
      .map((signpost) => ({ ...signpost, roles: [role] })),
  }
}
