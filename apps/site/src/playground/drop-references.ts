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

function idsOf({ roles, phases, steps, signposts = [] }: JourneyDocument): Set<string> {
  const frictions = steps.flatMap((step) => step.frictions ?? [])
  return new Set(
    [...roles, ...phases, ...steps, ...signposts, ...frictions].flatMap(({ id }) => id ?? []),
  )
}
