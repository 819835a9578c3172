import type { JourneyDocument } from '@routebord/schema'

/**
 * Writes the markup that draws a document on any page, with the element's one script file beside it. No text of the
 * document can end the script it stands in: each `<` is escaped.
 */
export function embedCode(document: JourneyDocument, locale?: string): string {
  const json = JSON.stringify(document, undefined, 2).replaceAll('<', '\\u003c')
  return `<script src="routebord-swimlane.iife.js" defer></script>
<routebord-swimlane${locale === undefined ? '' : ` locale="${locale}"`}>
  <script type="application/json">
${json}
  </script>
</routebord-swimlane>
`
}
