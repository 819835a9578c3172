import type { JourneyDocument, LinkDocument, LinkEndDocument } from '@routebord/schema'
import { changeAt, removeAt } from './edit-lists.ts'

/** Adds an influence of the first role on the second. */
export function addInfluence(document: JourneyDocument): JourneyDocument {
  const [first, second] = document.roles
  if (first === undefined || second === undefined) return document
  const link: LinkDocument = {
    kind: 'influence',
    from: { role: first.id },
    to: { role: second.id },
    sign: 'for',
  }
  return { ...document, links: [...(document.links ?? []), link] }
}

/** Gives an end of a link to another role; if that role is at the other end, the two change places. */
export function changeEnd(
  document: JourneyDocument,
  index: number,
  end: 'from' | 'to',
  role: string,
): JourneyDocument {
  const link = document.links?.[index]
  if (link === undefined) return document
  const other = end === 'from' ? link.to : link.from
  const changes =
    other.role === role
      ? { from: link.to, to: link.from }
      : { [end]: endAt(document, link[end], role) }
  return changeLink(document, index, changes)
}

/** Changes a link, by its place in the document. */
export function changeLink(
  document: JourneyDocument,
  index: number,
  changes: Parameters<typeof changeAt<LinkDocument>>[2],
): JourneyDocument {
  return { ...document, links: changeAt(document.links, index, changes) }
}

/** Removes a link, by its place in the document. */
export function removeLink(document: JourneyDocument, index: number): JourneyDocument {
  return { ...document, links: removeAt(document.links, index) }
}

/** An end at another role: at the same step, if that role takes part in it. */
function endAt(
  { steps }: JourneyDocument,
  { step }: LinkEndDocument,
  role: string,
): LinkEndDocument {
  const takesPart = steps.some(({ id, roles }) => id === step && roles.includes(role))
  return step !== undefined && takesPart ? { step, role } : { role }
}
