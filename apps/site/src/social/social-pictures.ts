import { getCollection } from 'astro:content'
import { localize } from '@routebord/analysis'
import { journeyNamed, journeys } from '../journeys/journeys.ts'
import { frontPages } from '../texts/front-page.ts'
import { languages, type SiteLocale } from '../texts/path-of.ts'
import { playgroundTexts } from '../texts/playground/index.ts'
import { siteTexts } from '../texts/site-texts.ts'

/** What is drawn for a page where it is shared. */
export interface SocialPicture {
  /** Language and page, such as `da/method/signposts`; the first page is `da/index`. */
  readonly name: string
  readonly locale: SiteLocale
  readonly title: string
  /** Name of the journey whose map is seen below the title. */
  readonly journey: string
}

/** The map on pages that have none of their own. */
const USUAL = 'bouncy-ball-4'

/** Lists the pictures of all pages that have one of their own. */
export async function listSocialPictures(): Promise<readonly SocialPicture[]> {
  const method = (await getCollection('docs')).map(({ id, data, body = '' }) => {
    const { locale } = languages.find((language) => id.startsWith(`${language.locale}/`)) ?? {
      locale: 'en',
    }
    const name = locale === 'en' ? `en/${id}` : id
    return { name, locale, title: data.title, journey: firstJourney(body) }
  })
  return [...method, ...languages.flatMap(({ locale }) => picturesBeside(locale))]
}

/** The pages beside those of the method, in one language. */
function picturesBeside(locale: SiteLocale): readonly SocialPicture[] {
  const front = frontPages.find((page) => page.locale === locale)
  const playground = playgroundTexts.find((texts) => texts.locale === locale)
  if (front === undefined || playground === undefined)
    throw new Error(`the site does not speak "${locale}"`)
  return [
    { name: `${locale}/index`, locale, title: front.heading, journey: 'bouncy-ball' },
    { name: `${locale}/playground`, locale, title: playground.heading, journey: 'two-roles' },
    { name: `${locale}/reference`, locale, title: siteTexts(locale).reference, journey: USUAL },
    ...Object.keys(journeys).map((journey) => ({
      name: `${locale}/embed/${journey}`,
      locale,
      title: localize(journeyNamed(journey).title, locale),
      journey,
    })),
  ]
}

/** Finds the first map on a page; of a pair, the good one. */
function firstJourney(body: string): string {
  const [, name = USUAL] = /\b(?:journey|good)="([^"]+)"/.exec(body) ?? []
  if (!(name in journeys)) throw new Error(`no journey is called "${name}"`)
  return name
}
