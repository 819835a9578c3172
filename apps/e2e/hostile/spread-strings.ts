import { type HostileDocuments, hostileDocuments } from './hostile-documents.ts'

/** Spreads strings over the fields of as few documents as hold them all: each stands in one field at least. */
export function spreadStrings(strings: readonly string[]): readonly HostileDocuments[] {
  const documents: HostileDocuments[] = []
  let at = 0
  const next = (): string => {
    const text = strings[at % strings.length] ?? ''
    at += 1
    return text
  }
  while (at < strings.length) documents.push(hostileDocuments(next))
  return documents
}
