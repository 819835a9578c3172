import type { Evidence, EvidenceDocument } from '@routebord/schema'
import { knownFields } from './known-fields.ts'
import { writeDate } from './write-context.ts'
import { writeText } from './write-texts.ts'

/** Writes a piece of evidence. */
export function writeEvidence(
  id: string,
  { title, date, ...evidence }: Evidence,
): EvidenceDocument {
  const { kind, n, url, strength } = evidence
  return knownFields({
    id,
    kind,
    title: writeText(title),
    date: writeDate(date),
    n,
    url,
    strength,
  })
}

/** Tells whether two pieces of evidence are the same, and not only called the same. */
export function isSameEvidence(one: Evidence, other: Evidence): boolean {
  return one.id === other.id && JSON.stringify(one) === JSON.stringify(other)
}
