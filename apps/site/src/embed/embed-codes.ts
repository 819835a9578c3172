import type { SiteLocale } from '../texts/path-of.ts'

/** A way of putting a map on a page. */
export type EmbedForm = 'svg' | 'html' | 'element' | 'react' | 'iframe' | 'markdown'

/** What is installed for the forms whose code imports packages. */
export const EMBED_PACKAGES: Partial<Record<EmbedForm, string>> = {
  html: '@routebord/d3 @routebord/schema',
  element: '@routebord/element',
  react: '@routebord/react @routebord/schema',
}

/** What a map's codes are made from. */
export interface EmbedSubject {
  /** The journey's name in the addresses of this site. */
  readonly name: string
  readonly title: string
  readonly locale: SiteLocale
  /** Where this site stands, with a slash at its end. */
  readonly site: string
  /** Size of the picture. */
  readonly width: number
  readonly height: number
}

/** Writes the code for each way of putting a map on a page, ready to be copied. */
export function embedCodes(subject: EmbedSubject): Readonly<Record<EmbedForm, string>> {
  const { name, locale, site, width, height } = subject
  const title = escapeText(subject.title)
  const picture = `${site}embed/${name}.${locale}.svg`
  const page = `${site}embed/${name}.${locale}.html`
  return {
    svg: `<picture>
  <source srcset="${site}embed/${name}.${locale}.dark.svg" media="(prefers-color-scheme: dark)">
  <img src="${picture}" width="${width}" height="${height}" alt="${title}">
</picture>`,
    html: htmlCode(subject),
    element: `<script type="module">import '@routebord/element/define'</script>
<routebord-swimlane src="${name}.json" locale="${locale}"></routebord-swimlane>`,
    react: reactCode(subject),
    iframe: `<iframe src="${page}" title="${title}" width="100%" height="720" loading="lazy"></iframe>`,
    markdown: `[![${subject.title.replaceAll(/[[\]\\]/g, '\\$&')}](${picture})](${page})`,
  }
}

function htmlCode({ name, locale }: EmbedSubject): string {
  return `import { readFileSync, writeFileSync } from 'node:fs'
import { renderToHtml, STYLESHEET } from '@routebord/d3/svg'${languageImport('@routebord/d3', locale)}
import { assertJourney } from '@routebord/schema'

const journey = assertJourney(JSON.parse(readFileSync('${name}.json', 'utf8')))
const map = renderToHtml(journey, ${optionsFor(locale)})

writeFileSync('${name}.css', STYLESHEET)
writeFileSync(
  '${name}.html',
  \`<link rel="stylesheet" href="${name}.css">
<div class="routebord" lang="${locale}">\${map}</div>\`,
)
`
}

/** Writes a React component that shows a map. */
export function reactCode({ name, locale }: Pick<EmbedSubject, 'name' | 'locale'>): string {
  const language = locale === 'en' ? '' : ` language={${locale}}`
  return `import { JourneySwimlane } from '@routebord/react'${languageImport('@routebord/react', locale)}
import { assertJourney } from '@routebord/schema'
import document from './${name}.json'

const journey = assertJourney(document)

export const Map = () => <JourneySwimlane journey={journey} locale="${locale}"${language} />
`
}

function languageImport(from: string, locale: SiteLocale): string {
  return locale === 'en' ? '' : `\nimport { ${locale} } from '${from}/languages/${locale}'`
}

function optionsFor(locale: SiteLocale): string {
  return locale === 'en' ? `{ locale: 'en' }` : `{ locale: '${locale}', language: ${locale} }`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
