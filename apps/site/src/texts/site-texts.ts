import type { MapLayer } from '../journeys/layers-of.ts'
import type { SiteLocale } from './path-of.ts'

/** What components say beside the content of pages. */
export interface SiteTexts {
  readonly method: string
  readonly playground: string
  readonly reference: string
  readonly languages: string
  /** Over the switch that shows a map's outline. */
  readonly inWords: string
  /** Link to a map's document. */
  readonly asJson: string
  /** Link to the playground with a map in it, where its findings are listed. */
  readonly change: string
  /** Link to the codes that put a map on a page. */
  readonly embed: string
  readonly bad: string
  readonly good: string
  readonly noFindings: string
  /** Before the name of the function that found something. */
  readonly foundBy: string
  /** How heavy a finding is, from 1 to 3. */
  readonly weights: readonly [string, string, string]
  readonly source: string
  /** The search: its button, what closes it, and what it says when nothing was found or nothing could be fetched. */
  readonly search: Readonly<Record<'open' | 'close' | 'none' | 'fails', string>>
  /** Heading of the glossary's last column. */
  readonly meaning: string
  /** The choice of theme, and what can be chosen. */
  readonly theme: Readonly<Record<'label' | 'system' | 'light' | 'dark', string>>
  /** Says what is seen where a page is shared: its title over a part of a map. */
  readonly socialAlt: (title: string, map: string) => string
  /** What can be switched on and off in a picture, and the heading over the switches. */
  readonly layers: Readonly<Record<'legend' | MapLayer, string>>
  /** The choice of the account that is laid over a map, and what none of them is called. */
  readonly accounts: Readonly<Record<'legend' | 'none', string>>
}

const en: SiteTexts = {
  method: 'Method',
  playground: 'Make a map',
  reference: 'Reference',
  languages: 'Languages',
  inWords: 'Show the journey in words',
  asJson: 'This map as JSON',
  change: 'Change it, find its blind spots',
  embed: 'Copy embed code',
  bad: 'Not like this',
  good: 'Like this',
  noFindings: 'Nothing found.',
  foundBy: 'In code:',
  weights: ['worth knowing', 'weakens the map', 'misleads'],
  source: 'Source',
  search: {
    open: 'Search',
    close: 'Close',
    none: 'No page has these words.',
    fails: 'The search could not be fetched. Reload the page to try again.',
  },
  meaning: 'Meaning',
  theme: { label: 'Theme', system: 'Auto', light: 'Light', dark: 'Dark' },
  socialAlt: (title, map) => `“${title}”, over a part of the map “${map}”`,
  layers: {
    legend: 'Show',
    steps: 'Steps',
    touchpoints: 'Touchpoints',
    frictions: 'Friction',
    signs: 'Signposts',
    feelings: 'Feelings',
    links: 'Influence',
  },
  accounts: { legend: 'Laid over it', none: 'only the plan' },
}

const da: SiteTexts = {
  method: 'Metoden',
  playground: 'Lav et kort',
  reference: 'Reference',
  languages: 'Sprog',
  inWords: 'Vis kunderejsen i ord',
  asJson: 'Kortet som JSON',
  change: 'Lav det om, find dets blinde vinkler',
  embed: 'Kopiér kode til indlejring',
  bad: 'Ikke sådan',
  good: 'Men sådan',
  noFindings: 'Intet fundet.',
  foundBy: 'I kode:',
  weights: ['værd at vide', 'svækker kortet', 'vildleder'],
  source: 'Kilde',
  search: {
    open: 'Søg',
    close: 'Luk',
    none: 'Ingen sider indeholder de ord.',
    fails: 'Søgningen kunne ikke hentes. Genindlæs siden for at prøve igen.',
  },
  meaning: 'Betydning',
  theme: { label: 'Tema', system: 'Auto', light: 'Lyst', dark: 'Mørkt' },
  socialAlt: (title, map) => `»${title}« over et udsnit af kortet »${map}«`,
  layers: {
    legend: 'Vis',
    steps: 'Trin',
    touchpoints: 'Kontaktpunkter',
    frictions: 'Friktion',
    signs: 'Vejskilte',
    feelings: 'Følelser',
    links: 'Indflydelse',
  },
  accounts: { legend: 'Lagt oven på', none: 'kun planen' },
}

const nl: SiteTexts = {
  method: 'Methode',
  playground: 'Maak een kaart',
  reference: 'Naslagwerk',
  languages: 'Talen',
  inWords: 'Toon de journey in woorden',
  asJson: 'Deze kaart als JSON',
  change: 'Aanpassen en blinde vlekken zoeken',
  embed: 'Insluitcode kopiëren',
  bad: 'Niet zo',
  good: 'Maar zo',
  noFindings: 'Niets gevonden.',
  foundBy: 'In code:',
  weights: ['goed om te weten', 'verzwakt de kaart', 'misleidt'],
  source: 'Bron',
  search: {
    open: 'Zoeken',
    close: 'Sluiten',
    none: 'Geen pagina met deze woorden.',
    fails: 'De zoekfunctie kon niet worden geladen. Herlaad de pagina en probeer het opnieuw.',
  },
  meaning: 'Betekenis',
  theme: { label: 'Thema', system: 'Auto', light: 'Licht', dark: 'Donker' },
  socialAlt: (title, map) => `‘${title}’, boven een deel van de kaart ‘${map}’`,
  layers: {
    legend: 'Toon',
    steps: 'Stappen',
    touchpoints: 'Contactpunten',
    frictions: 'Knelpunten',
    signs: 'Routeborden',
    feelings: 'Gevoelens',
    links: 'Invloed',
  },
  accounts: { legend: 'Eroverheen', none: 'alleen het plan' },
}

const byLocale: Readonly<Record<SiteLocale, SiteTexts>> = { en, da, nl }

/** Returns the texts of a language; English for one the site does not speak. */
export function siteTexts(locale: string): SiteTexts {
  return locale === 'da' || locale === 'nl' ? byLocale[locale] : en
}
