import { localize } from '@routebord/analysis'
import { toMarkup } from '@routebord/d3/parts'
import { renderToHtml, STYLESHEET, type StaticOptions, type Theme, TOKENS } from '@routebord/d3/svg'
import type { Journey } from '@routebord/schema'

/** The ground of the page is that of its map, in whatever theme the reader has. */
const ground = (theme: Theme): string =>
  `body{background:${TOKENS.paper[theme]};color:${TOKENS.ink[theme]}}`

const PAGE = [
  'body{margin:0}h1{margin:0;padding:16px 24px;font-family:Inter,system-ui,sans-serif}',
  ground('light'),
  `@media screen and (prefers-color-scheme:dark){${ground('dark')}}`,
  `@media (prefers-contrast:more){${ground('high-contrast')}}`,
].join('')

/** Writes a journey as a page of its own, which needs no script and fetches nothing. */
export function toHtmlPage(
  journey: Journey,
  options: StaticOptions & { readonly locale: string },
): string {
  const text = (name: string, words: string): string =>
    toMarkup({ name, attributes: [], children: [words] })
  const title = localize(journey.title, options.locale)
  return `<!doctype html>
<html lang="${options.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${text('title', title)}
<style>${PAGE}${STYLESHEET}</style>
</head>
<body>
<main>
${text('h1', title)}
<div class="routebord">${renderToHtml(journey, options)}</div>
</main>
</body>
</html>
`
}
