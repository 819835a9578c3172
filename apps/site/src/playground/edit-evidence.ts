import type { EvidenceDocument, JourneyDocument } from '@routebord/schema'
import { changed } from './edit-lists.ts'
import { newId } from './new-id.ts'

/** Adds a piece of evidence below the others. */
export function addEvidence(document: JourneyDocument, title: string): JourneyDocument {
  const evidence = document.evidence ?? []
  const piece: EvidenceDocument = { id: newId(title, evidence), kind: 'interview', title }
  return { ...document, evidence: [...evidence, piece] }
}

/** Changes what a piece of evidence is. */
export function changeEvidence(
  document: JourneyDocument,
  id: string,
  changes: Partial<Pick<EvidenceDocument, 'title' | 'kind'>>,
): JourneyDocument {
  const evidence = document.evidence?.map((piece) =>
    piece.id === id ? changed(piece, changes) : piece,
  )
  return { ...document, ...(evidence && { evidence }) }
}

/** Removes a piece of evidence: nothing rests on it any more. */
export function removeEvidence(document: JourneyDocument, id: string): JourneyDocument {
  const without = <T extends { readonly evidence?: readonly string[] }>(item: T): T =>
    item.evidence?.includes(id)
      ? { ...item, evidence: item.evidence.filter((other) => other !== id) }
      : item
  return {
    ...document,
    roles: document.roles.map(without),
    steps: document.steps.map(without),
    evidence: (document.evidence ?? []).filter((piece) => piece.id !== id),
  }
}
