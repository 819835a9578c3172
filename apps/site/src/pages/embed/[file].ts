import { toSvgString } from '@routebord/d3/svg'
import type { APIContext } from 'astro'
import { drawEmbed, languageOf } from '../../embed/draw-embed.ts'
import { journeyNamed, journeys } from '../../journeys/journeys.ts'
import { toHtmlPage } from '../../playground/to-html-page.ts'
import { languages, type SiteLocale } from '../../texts/path-of.ts'

/** The picture in either theme, and the page, which follows its reader's. */
const KINDS = ['svg', 'dark.svg', 'html'] as const

interface Props {
  readonly name: string
  readonly locale: SiteLocale
  readonly kind: (typeof KINDS)[number]
}

/** One address for each journey, language and kind of file: `bouncy-ball.da.svg`. */
export function getStaticPaths(): readonly {
  readonly params: { readonly file: string }
  readonly props: Props
}[] {
  return Object.keys(journeys).flatMap((name) =>
    languages.flatMap(({ locale }) =>
      KINDS.map((kind) => ({
        params: { file: `${name}.${locale}.${kind}` },
        props: { name, locale, kind },
      })),
    ),
  )
}

/** Serves a map as a picture, or as a page that needs no script. */
export function GET({ props }: APIContext<Props>): Response {
  const { name, locale, kind } = props
  const journey = journeyNamed(name)
  if (kind === 'html')
    return new Response(toHtmlPage(journey, { locale, language: languageOf(locale) }), {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
  const theme = kind === 'svg' ? 'light' : 'dark'
  return new Response(toSvgString(drawEmbed(journey, locale), { theme }), {
    headers: { 'content-type': 'image/svg+xml' },
  })
}
