import type { JourneyDocument, LinkEndDocument, SignpostPlaceDocument } from '@routebord/schema'

/** Drops the links with an end that is gone. */
export function dropLinks(
  document: JourneyDocument,
  isGone: (end: LinkEndDocument) => boolean,
): JourneyDocument {
  if (!document.links) return document
  const links = document.links.filter(({ from, to }) => !isGone(from) && !isGone(to))
  return { ...document, links }
}

/** Drops the signposts at a place that is gone. */
export function dropSigns(
  document: JourneyDocument,
  isGone: (place: SignpostPlaceDocument) => boolean,
): JourneyDocument {
  if (!document.signposts) return document
  return { ...document, signposts: document.signposts.filter(({ at }) => !isGone(at)) }
}

/**
 * Lets those ask at a step, and sway from it, who take part in it: a sign that nobody is left for is for all who are there. A step
 * without anybody waits for the next.
 */
export function fitReferences(document: JourneyDocument, stepId: string): JourneyDocument {
  const present = document.steps.find(({ id }) => id === stepId)?.roles ?? []
  if (present.length === 0) return document
  const signposts = document.signposts?.map((sign) => {
    if (sign.at.step !== stepId) return sign
    const roles = sign.roles.filter((role) => present.includes(role))
    return { ...sign, roles: roles.length === 0 ? present : roles }
  })
  const fit = (end: LinkEndDocument): LinkEndDocument =>
    end.step === stepId && end.role !== undefined && !present.includes(end.role)
      ? { role: end.role }
      : end
  const links = document.links?.map((link) => ({ ...link, from: fit(link.from), to: fit(link.to) }))
  return { ...document, ...(signposts && { signposts }), ...(links && { links }) }
}

/** Lets actions no longer address what the document before had and the one after has not. */
export function dropAddresses(before: JourneyDocument, after: JourneyDocument): JourneyDocument {
  if (!after.actions) return after
  const kept = idsOf(after)
  const gone = new Set([...idsOf(before)].filter((id) => !kept.has(id)))
  // The key of a finding ends with what it is about: `open:how-loud`, `missing:operator@need`.
  const isGone = (address: string): boolean => address.split(/[:@]/).some((part) => gone.has(part))
  const actions = after.actions.map((action) =>
    action.addresses
      ? { ...action, addresses: action.addresses.filter((address) => !isGone(address)) }
      : action,
  )
  return { ...after, actions }
}

function idsOf({
  roles,
  phases,
  steps,
  signposts = [],
  evidence = [],
}: JourneyDocument): Set<string> {
  const frictions = steps.flatMap((step) => step.frictions ?? [])
  return new Set(
    [...roles, ...phases, ...steps, ...signposts, ...evidence, ...frictions].flatMap(
      ({ id }) => id ?? [],
    ),
  )
}
