import type { Journey } from '@routebord/schema'
import { type DocumentSource, isSameSource } from './document-source.ts'
import type { DocumentResult } from './element-issue.ts'
import type { MessageLanguage } from './element-language.ts'
import { fetchDocument, type ParseDocument, readDocument } from './read-document.ts'

/** Turns the source of an element into a journey or issues, and does so again only when the source is another one. */
export class DocumentLoader {
  readonly #parse: ParseDocument
  readonly #onFetched: () => void
  #source: DocumentSource | undefined
  #language: MessageLanguage | undefined
  #result: DocumentResult | undefined
  #fetching: AbortController | undefined

  constructor(parse: ParseDocument, onFetched: () => void) {
    this.#parse = parse
    this.#onFetched = onFetched
  }

  /** What became of the last source that was read to its end. */
  get result(): DocumentResult | undefined {
    return this.#result
  }

  get isFetching(): boolean {
    return this.#fetching !== undefined
  }

  /** Takes a source; the result of an address comes later, and the last one stands until then. */
  load(source: DocumentSource | undefined, language: MessageLanguage): void {
    // Issues are told in a language, journeys in all of theirs.
    const isTold = this.#result?.ok !== false || isSameLanguage(language, this.#language)
    if (isTold && isSameSource(source, this.#source)) return
    this.cancel()
    this.#source = source
    this.#language = language
    if (source === undefined) this.#result = undefined
    else if (source.kind === 'src') void this.#fetch(source.from, language)
    else if (typeof source.from === 'string')
      this.#result = readDocument(source.from, language, this.#parse)
    else this.#result = readProperty(source.from, language, this.#parse)
  }

  /** Aborts what is on its way; the next load begins anew. */
  cancel(): void {
    if (this.#fetching === undefined) return
    this.#fetching.abort()
    this.#fetching = undefined
    this.#source = undefined
  }

  /** Forgets an address that failed, so that the next load tries it again; tells whether there was one. */
  retry(): boolean {
    const hasFailed = this.#source?.kind === 'src' && this.#result?.ok === false
    if (hasFailed && !this.isFetching) this.#source = undefined
    return hasFailed
  }

  async #fetch(url: string, language: MessageLanguage): Promise<void> {
    const fetching = new AbortController()
    this.#fetching = fetching
    const result = await fetchDocument(url, fetching.signal, language, this.#parse)
    if (fetching.signal.aborted) return
    this.#fetching = undefined
    this.#result = result
    this.#onFetched()
  }
}

function readProperty(
  value: object,
  { locale }: MessageLanguage,
  parse: ParseDocument,
): DocumentResult {
  return isJourney(value) ? { ok: true, journey: value } : parse(value, locale)
}

/** A resolved journey has its why at hand, where a document names its format. */
function isJourney(value: object): value is Journey {
  return 'why' in value && !('format' in value)
}

function isSameLanguage(a: MessageLanguage, b: MessageLanguage | undefined): boolean {
  return a.locale === b?.locale && a.faults === b.faults
}
