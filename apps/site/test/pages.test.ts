import { describe, expect, test } from 'vitest'
import { pageGroups } from '../src/texts/sidebar.ts'
import { anchorsOf, findDeadLinks } from './find-dead-links.ts'
import { findMissingPages } from './find-missing-pages.ts'
import { findOutdated, sumOf } from './find-outdated.ts'
import { componentsOf, findMissingParts } from './pattern-pages.ts'
import { type ContentPage, parsePage, readPages } from './read-pages.ts'

const pages = readPages()
const english = pages.filter(({ locale }) => locale === 'en')
const listed = pageGroups.flatMap(({ slugs }) => slugs)

const page = (slug: string, body: string, locale: ContentPage['locale'] = 'en'): ContentPage => ({
  locale,
  slug,
  title: 'A page',
  description: 'What it is.',
  body,
  translates: '',
})

describe('the pages of the method', () => {
  test('are all in the side menu, and nothing else is', () => {
    expect(english.map(({ slug }) => slug).sort()).toEqual([...listed].sort())
  })

  test('have a title, and say in 25 words or fewer what they are about', () => {
    const wordy = pages.filter(({ title, description }) => {
      const words = description.split(/\s+/).filter(Boolean).length
      return title === '' || words === 0 || words > 25
    })
    expect(wordy.map(({ locale, slug }) => `${locale}/${slug}`)).toEqual([])
  })

  test('are translations of an English page where they are not English', () => {
    const slugs = new Set(listed)
    expect(pages.filter(({ slug }) => !slugs.has(slug))).toEqual([])
  })

  test.each(['da', 'nl'] as const)('are all there in %s', (locale) => {
    expect(findMissingPages(pages, locale)).toEqual([])
  })

  test('are translated as the English text stands now', () => {
    // After translating anew: node scripts/stamp-translations.ts method/signposts
    expect(findOutdated(pages)).toEqual([])
  })

  test('link to pages and headings that are there', () => {
    expect(findDeadLinks(pages)).toEqual([])
    expect(pages.flatMap(({ body }) => body.match(/\]\(\.{1,2}\//g) ?? []).length).toBeGreaterThan(
      20,
    )
  })

  test('teach one pattern each: when, when not, how, a case, mistakes, sources and a live map', () => {
    const beside = ['method', 'method/glossary', 'method/sources']
    const lacking = english
      .filter(({ slug }) => slug.startsWith('method') && !beside.includes(slug))
      .map((pattern) => [pattern.slug, findMissingParts(pattern)])
    expect(lacking).toHaveLength(16)
    expect(lacking.filter(([, missing]) => missing?.length !== 0)).toEqual([])
  })

  test.each(['da', 'nl'] as const)('have the same sections and the same maps in %s', (locale) => {
    const shapeOf = ({ slug, body }: ContentPage) => ({
      slug,
      sections: body.match(/^## /gm)?.length ?? 0,
      components: componentsOf(body),
    })
    const bySlug = (a: ContentPage, b: ContentPage) => a.slug.localeCompare(b.slug)
    const translated = pages.filter((one) => one.locale === locale)
    expect(translated.sort(bySlug).map(shapeOf)).toEqual([...english].sort(bySlug).map(shapeOf))
  })

  test('cite sources that are listed', () => {
    const sources = english.find(({ slug }) => slug === 'method/sources')
    const cited = pages.flatMap(({ body }) =>
      [...body.matchAll(/<Cite source="([^"]*)"/g)].map(([, id = '']) => id),
    )
    expect(anchorsOf(sources ?? page('', ''))).toEqual(expect.arrayContaining([...new Set(cited)]))
    expect(new Set(cited).size).toBeGreaterThan(3)
  })
})

describe('findDeadLinks', () => {
  const sign = page('method/sign', '## How to put one up\n\n<i id="pole" />')
  const from = (body: string) => findDeadLinks([page('method/start', body), sign])

  test.each(['../sign/', '../sign/#how-to-put-one-up', '../sign/#pole', '../../'])(
    'follows %s',
    (link) => expect(from(`[a](${link})`)).toEqual([]),
  )

  test.each(['./sign/', '../sign', '../sign/#pol', '/method/sign/', 'https://other.test/'])(
    'does not let %s pass where it leads nowhere',
    (link) => {
      const isDead = !(link === '/method/sign/')
      expect(from(`<a href="${link}">a</a>`)).toEqual(isDead ? [`en/method/start → ${link}`] : [])
    },
  )
})

test('findMissingParts names what a pattern does not say', () => {
  const whole =
    '## When to use it\n## When not to use it\n## How to\n## In the example\n## Sources\n'
  expect(findMissingParts(page('method/a', whole))).toEqual(['mistakes', 'map'])
  const figure = '<JourneyFigure journey="two-roles" caption="A map." />'
  expect(findMissingParts(page('method/a', `${whole}## Mistakes\n${figure}`))).toEqual([])
  expect(componentsOf(`${figure} <Cite source="k" />`)).toEqual(['JourneyFigure journey=two-roles'])
})

test('findMissingPages names what a language lacks', () => {
  const some = [page('one', ''), page('two', ''), page('one', '', 'da')]
  expect(findMissingPages(some, 'da')).toEqual(['two'])
  expect(findMissingPages(some, 'nl')).toEqual(['one', 'two'])
})

test('findOutdated names what was translated from another text, or does not say from which', () => {
  const source = page('one', 'Hello.')
  const current = { ...page('one', 'Goddag.', 'da'), translates: sumOf(source) }
  expect(findOutdated([source, current, page('one', 'Hallo.', 'nl')])).toEqual(['nl/one'])
  expect(findOutdated([{ ...source, body: 'Hello there.' }, current])).toEqual(['da/one'])
})

test('parsePage takes language, address, head and body apart', () => {
  const text =
    "---\ntitle: 'Step 1: Begin'\ndescription: First.\n---\n\nimport A from 'a'\n\nHello.\n"
  expect(parsePage('da/method/index.mdx', text)).toEqual({
    locale: 'da',
    slug: 'method',
    title: 'Step 1: Begin',
    description: 'First.',
    body: 'Hello.',
    translates: '',
  })
})
