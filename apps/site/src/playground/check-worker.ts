import type { IssueMessages } from '@routebord/schema'
import type { SiteLocale } from '../texts/path-of.ts'
import { checkText } from './check-text.ts'

/** A text to be checked, and the language to answer in. */
export interface CheckRequest {
  readonly text: string
  readonly locale: SiteLocale
}

// Reading a large document takes long enough to be felt while typing, so it happens beside the page.
addEventListener('message', async ({ data }: MessageEvent<CheckRequest>) => {
  const { text, locale } = data
  postMessage(checkText(text, locale, await messagesIn(locale)))
})

/** The issues' words; the parser itself speaks English. */
async function messagesIn(locale: SiteLocale): Promise<IssueMessages | undefined> {
  if (locale === 'da') return (await import('@routebord/schema/messages/da')).da
  if (locale === 'nl') return (await import('@routebord/schema/messages/nl')).nl
  return undefined
}
