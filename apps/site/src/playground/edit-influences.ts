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

/** Gives an end of a link to another role: at the same step, if that role takes part in it. */
export function endAt(
  { steps }: JourneyDocument,
  { step }: LinkEndDocument,
  role: string,
): LinkEndDocument {
  const takesPart = steps.some(({ id, roles }) => id === step && roles.includes(role))
  return step !== undefined && takesPart ? { step, role } : { role }
}
