import { getCollection } from 'astro:content'
import { localize } from '@routebord/analysis'
import type { APIContext } from 'astro'
import { journeyNamed, journeys } from '../journeys/journeys.ts'
import { packages } from '../reference/packages.ts'
import { referencePath } from '../reference/reference-path.ts'
import { pathOf } from '../texts/path-of.ts'
import { referenceTexts } from '../texts/reference-texts.ts'
import { pageGroups } from '../texts/sidebar.ts'

/** Serves the table of contents in the form of llmstxt.org: every page of the site with what it is about. */
export async function GET({ site }: APIContext): Promise<Response> {
  const base = import.meta.env.BASE_URL
  const docs = new Map((await getCollection('docs')).map((page) => [page.id, page.data]))
  const papers = await getCollection('papers', ({ data }) => data.locale === 'en')
  const link = (path: string, title: string, about = ''): string =>
    `- [${title}](${new URL(path, site).href})${about === '' ? '' : `: ${about}`}`
  const groups = pageGroups.map(({ label, slugs }) => {
    const links = slugs.map((slug) => {
      const page = docs.get(slug)
      return link(pathOf('en', base, slug), page?.title ?? slug, page?.description)
    })
    return `## ${label}\n\n${links.join('\n')}`
  })
  const guides = papers.map(({ data }) => link(referencePath(data.path), data.title))
  const reference = packages.map(({ slug, name, description }) =>
    link(referencePath(slug), name, description),
  )
  const texts = referenceTexts('en')
  const further = (['theming', 'accessibility', 'changes'] as const).map((page) =>
    link(referencePath(page), texts[page]),
  )
  const tools = [
    link(pathOf('en', base), 'Routebord', 'a map of four roles, alive'),
    link(pathOf('en', base, 'playground'), 'Make a map', 'editor and form in the browser'),
  ]
  const embeds = Object.keys(journeys).map((name) =>
    link(
      pathOf('en', base, `embed/${name}`),
      `Embed “${localize(journeyNamed(name).title, 'en')}”`,
    ),
  )
  const text = [
    '# Routebord',
    '> Draws the journeys of business customers: several roles in parallel lanes, who travels with whom, where they part, and which signposts they find. The pages below explain the method and the packages; most are there in Danish (/da/) and Dutch (/nl/) too.',
    ...groups,
    `## Reference\n\n${[link(referencePath('format'), 'The document format'), ...reference].join('\n')}`,
    `## Guides\n\n${[...guides, ...further].join('\n')}`,
    `## Tools\n\n${[...tools, ...embeds].join('\n')}`,
  ].join('\n\n')
  return new Response(`${text}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
