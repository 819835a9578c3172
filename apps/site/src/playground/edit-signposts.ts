import type { JourneyDocument, SignpostDocument, StepDocument } from '@routebord/schema'
import { dropAddresses } from './drop-references.ts'
import { changed } from './edit-lists.ts'
import { newId } from './new-id.ts'

/** Adds a signpost to a step: a question that all who take part have, and nobody answers yet. */
export function addSign(
  document: JourneyDocument,
  { id: step, roles }: StepDocument,
  question: string,
): JourneyDocument {
  const signposts = document.signposts ?? []
  const id = newId(question, signposts)
  const at = { step, moment: 'before' } as const
  // A step without anybody waits for the next, who will ask.
  const asking = roles.length > 0 ? roles : document.roles.slice(0, 1).map((role) => role.id)
  const sign: SignpostDocument = { id, question, roles: asking, at, status: 'missing' }
  return { ...document, signposts: [...signposts, sign] }
}

/** Changes what a signpost says, or where it stands. */
export function changeSign(
  document: JourneyDocument,
  id: string,
  changes: Partial<Pick<SignpostDocument, 'question' | 'answer' | 'at' | 'status'>>,
): JourneyDocument {
  const signposts = document.signposts?.map((sign) =>
    sign.id === id ? changed(sign, changes) : sign,
  )
  return { ...document, ...(signposts && { signposts }) }
}

/** Removes a signpost, and what actions were to do about it. */
export function removeSign(document: JourneyDocument, id: string): JourneyDocument {
  const signposts = document.signposts?.filter((sign) => sign.id !== id)
  return dropAddresses(document, { ...document, ...(signposts && { signposts }) })
}
