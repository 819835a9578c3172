import { type DocumentResult, refuse } from './element-issue.ts'
import type { MessageLanguage } from './element-language.ts'

/** As many characters as the format's own reader of texts takes. */
const MOST_CHARACTERS = 8_000_000

/** Checks a document and resolves it; issues are in the language of the locale. */
export type ParseDocument = (document: unknown, locale: string) => DocumentResult

/** Reads a document from JSON text. */
export function readDocument(
  text: string,
  { locale, faults }: MessageLanguage,
  parse: ParseDocument,
): DocumentResult {
  if (text.length > MOST_CHARACTERS)
    return refuse('too-large', faults.tooLarge, String(MOST_CHARACTERS), String(text.length))
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    return refuse('invalid-json', faults.invalidJson, 'JSON', String(error))
  }
  return parse(document, locale)
}

/** Fetches a document and reads it. An abort is no issue: who aborts does not look at the result. */
export async function fetchDocument(
  url: string,
  signal: AbortSignal,
  language: MessageLanguage,
  parse: ParseDocument,
): Promise<DocumentResult> {
  const refuseAnswer = (received: string): DocumentResult =>
    refuse('not-loaded', language.faults.notLoaded, 'JSON', received)
  let text: string
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
    if (!response.ok) return refuseAnswer(`HTTP ${response.status}`)
    text = await response.text()
  } catch (error) {
    return refuseAnswer(String(error))
  }
  return readDocument(text, language, parse)
}
