import { getCollection } from 'astro:content'
import type { SiteLocale } from '../texts/path-of.ts'
import { referenceTexts } from '../texts/reference-texts.ts'
import { referencePath } from './reference-path.ts'
import type { SideList } from './side-lists.ts'

/** Lists the guides, and the other papers, beside each of their pages; what a language lacks, in English. */
export async function paperSides(locale: SiteLocale): Promise<readonly SideList[]> {
  const texts = referenceTexts(locale)
  const papers = await getCollection('papers')
  const links = papers
    .filter(({ data }) => data.locale === 'en')
    .map(({ data }) => {
      const own = papers.find((paper) => paper.id === `${locale}/${data.path}`)
      const { title, path, locale: language } = own?.data ?? data
      return { path, ...linkTo(path, title, language, locale) }
    })
  const isGuide = ({ path }: { readonly path: string }): boolean => path.startsWith('guides/')
  const made = [
    linkTo('theming', texts.theming, locale, locale),
    linkTo('accessibility', texts.accessibility, locale, locale),
    linkTo('changes', texts.changes, 'en', locale),
  ]
  return [
    { heading: texts.guides, links: links.filter(isGuide) },
    { heading: texts.whatHolds, links: [...made, ...links.filter((link) => !isGuide(link))] },
  ].filter((list) => list.links.length > 0)
}

/** A link to a page in a language, from a page that may be in another. */
function linkTo(page: string, title: string, language: SiteLocale, from: SiteLocale) {
  const href = referencePath(page, language)
  return language === from
    ? { text: title, href }
    : { text: `${title} ${referenceTexts(from).inEnglish}`, href, hreflang: language }
}
