import type { EvidenceDocument, JourneyDocument } from '@routebord/schema'
import { dropAddresses } from './drop-references.ts'
import { changed } from './edit-lists.ts'
import { newId } from './new-id.ts'

/** Adds a piece of evidence below the others: until somebody says what it is, an assumption. */
export function addEvidence(document: JourneyDocument, title: string): JourneyDocument {
  const evidence = document.evidence ?? []
  const piece: EvidenceDocument = { id: newId(title, evidence), kind: 'assumption', title }
  return { ...document, evidence: [...evidence, piece] }
}

/** Changes what a piece of evidence is; of another kind it is as strong as that kind. */
export function changeEvidence(
  document: JourneyDocument,
  id: string,
  changes: Partial<Pick<EvidenceDocument, 'title' | 'kind'>>,
): JourneyDocument {
  const evidence = document.evidence?.map((piece) =>
    piece.id === id
      ? changed(piece, { ...changes, ...(changes.kind && { strength: undefined }) })
      : piece,
  )
  return { ...document, ...(evidence && { evidence }) }
}

/** Removes a piece of evidence: nothing rests on it any more. */
export function removeEvidence(document: JourneyDocument, id: string): JourneyDocument {
  const without = <T extends { readonly evidence?: readonly string[] }>(item: T): T =>
    item.evidence?.includes(id)
      ? { ...item, evidence: item.evidence.filter((other) => other !== id) }
      : item
  return dropAddresses(document, {
    ...document,
    roles: document.roles.map(without),
    steps: document.steps.map(without),
    evidence: (document.evidence ?? []).filter((piece) => piece.id !== id),
  })
}
