import type { SiteLocale } from './path-of.ts'

/** What the frame of the reference says in one language. */
export interface ReferenceTexts {
  readonly skip: string
  readonly overview: string
  readonly guides: string
  readonly format: string
  /** Name of the list of links beside a page. */
  readonly names: string
  readonly theming: string
  readonly accessibility: string
  readonly changes: string
  /** Heading over the pages that are no guides: theming, accessibility, security and the like. */
  readonly whatHolds: string
  /** Behind the name of a page that is there in English alone. */
  readonly inEnglish: string
  readonly guidesDescription: string
  readonly guidesLead: string
  /** Asks those without a document, and leads them to the playground. */
  readonly noJourney: string
  readonly makeOne: string
  /** Leads to the Storybook that is published beside the site. */
  readonly bench: string
}

const en: ReferenceTexts = {
  skip: 'Skip to the content',
  overview: 'Overview',
  guides: 'Guides',
  format: 'Document format',
  names: 'Names',
  theming: 'Theming',
  accessibility: 'Accessibility',
  changes: 'Changes',
  whatHolds: 'What holds',
  inEnglish: '(in English)',
  guidesDescription:
    'How to put a map into your project, with the project itself: one page for each stack.',
  guidesLead:
    'One small project for each stack. Its files are shown as they are: each project is installed, built and opened in a browser before a version is published.',
  noJourney: 'No journey yet?',
  makeOne: 'Make one, and save it as JSON',
  bench: 'Every state of a map, to look at and to try: the designers’ bench',
}

const da: ReferenceTexts = {
  skip: 'Gå til indholdet',
  overview: 'Overblik',
  guides: 'Guider',
  format: 'Dokumentformat',
  names: 'Navne',
  theming: 'Temaer',
  accessibility: 'Tilgængelighed',
  changes: 'Ændringer',
  whatHolds: 'Det kan I regne med',
  inEnglish: '(på engelsk)',
  guidesDescription:
    'Sådan sætter man et kort ind i sit projekt, med selve projektet: én side for hver stack.',
  guidesLead:
    'Ét lille projekt for hver stack. Filerne vises, som de er: hvert projekt bliver installeret, bygget og åbnet i en browser, før en version udgives. Navne i koden er på engelsk.',
  noJourney: 'Ingen kunderejse endnu?',
  makeOne: 'Lav en, og gem den som JSON',
  bench:
    'Alle de tilstande, et kort kan have, til at se på og prøve: designernes værksted (på engelsk)',
}

const nl: ReferenceTexts = {
  skip: 'Naar de inhoud',
  overview: 'Overzicht',
  guides: 'Handleidingen',
  format: 'Documentformaat',
  names: 'Namen',
  theming: 'Thema’s',
  accessibility: 'Toegankelijkheid',
  changes: 'Wijzigingen',
  whatHolds: 'Waar u op kunt rekenen',
  inEnglish: '(in het Engels)',
  guidesDescription:
    'Zo zet u een kaart in uw project, met het project erbij: één pagina per stack.',
  guidesLead:
    'Per stack één klein project. De bestanden staan er zoals ze zijn: elk project wordt geïnstalleerd, gebouwd en in een browser geopend voordat er een versie verschijnt. Namen in de code zijn in het Engels.',
  noJourney: 'Nog geen journey?',
  makeOne: 'Maak er een en bewaar die als JSON',
  bench:
    'Alle toestanden van een kaart, om te bekijken en te proberen: de werkbank van de ontwerpers (in het Engels)',
}

const byLocale: Readonly<Record<SiteLocale, ReferenceTexts>> = { en, da, nl }

/** Returns what the frame of the reference says in a language. */
export function referenceTexts(locale: SiteLocale): ReferenceTexts {
  return byLocale[locale]
}
