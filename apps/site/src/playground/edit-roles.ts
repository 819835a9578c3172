import type { JourneyDocument, RoleDocument, StepDocument } from '@routebord/schema'
import { dropAddresses, dropLinks, fitReferences } from './drop-references.ts'
import { changed } from './edit-lists.ts'
import { removeSteps } from './edit-steps.ts'
import { newId } from './new-id.ts'

/** Adds a role below the others. */
export function addRole(document: JourneyDocument, name: string): JourneyDocument {
  const role: RoleDocument = { id: newId(name, document.roles), name, buying: ['user'] }
  return { ...document, roles: [...document.roles, role] }
}

/** Changes what is said of a role. */
export function changeRole(
  document: JourneyDocument,
  id: string,
  changes: {
    readonly [Name in Exclude<keyof RoleDocument, 'id'>]?: RoleDocument[Name] | undefined
  },
): JourneyDocument {
  const roles = document.roles.map((role) => (role.id === id ? changed(role, changes) : role))
  return { ...document, roles }
}

/** Removes a role, the steps and signposts that were its alone, and whatever else named it. */
export function removeRole(document: JourneyDocument, id: string): JourneyDocument {
  const alone = document.steps.filter(({ roles }) => roles.every((role) => role === id))
  const rest = removeSteps(
    document,
    alone.map((step) => step.id),
  )
  const signposts = rest.signposts
    ?.map((signpost) => ({ ...signpost, roles: signpost.roles.filter((role) => role !== id) }))
    .filter(({ roles }) => roles.length > 0)
  return dropAddresses(document, {
    ...dropLinks(rest, ({ role }) => role === id),
    roles: rest.roles.filter((role) => role.id !== id),
    steps: rest.steps.map((step) => withoutRole(step, id)),
    ...(signposts && { signposts }),
  })
}

/** Lets a role take part in a step, or no longer. */
export function setPart(
  document: JourneyDocument,
  { step: stepId, role, takesPart }: { step: string; role: string; takesPart: boolean },
): JourneyDocument {
  const order = document.roles.map(({ id }) => id)
  const steps = document.steps.map((step) => {
    if (step.id !== stepId) return step
    if (!takesPart) return withoutRole(step, role)
    const roles = new Set([...step.roles, role])
    return { ...step, roles: order.filter((id) => roles.has(id)) }
  })
  return fitReferences({ ...document, steps }, stepId)
}

function withoutRole(step: StepDocument, id: string): StepDocument {
  if (!step.roles.includes(id)) return step
  const { [id]: _, ...experience } = step.experience ?? {}
  // A friction that hurt this role alone goes with it: without roles it would hurt everybody.
  const frictions = step.frictions?.flatMap((friction) => {
    if (!friction.roles?.includes(id)) return [friction]
    const roles = friction.roles.filter((role) => role !== id)
    return roles.length === 0 ? [] : [{ ...friction, roles }]
  })
  return {
    ...step,
    roles: step.roles.filter((role) => role !== id),
    ...(step.experience && { experience }),
    ...(frictions && { frictions }),
  }
}
