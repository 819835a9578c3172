import type { Language } from '../language.ts'
import { wordsFor } from '../words-for.ts'

/** What the tools say. */
export interface ToolWords {
  readonly detail: string
  readonly overview: string
  readonly cards: string
  readonly full: string
  readonly focus: string
  readonly wholeJourney: string
  readonly roles: string
  readonly phases: string
  readonly stretches: string
  readonly only: string
  readonly shared: string
  readonly frictions: string
  readonly uncertain: string
  readonly missingSigns: string
  /** What is in focus, and how many of all steps that are. */
  readonly focused: (name: string, count: number, total: number) => string
  /** Said after it to those who do not see the picture. */
  readonly dimmed: string
  readonly clear: string
  readonly print: string
  readonly table: string
  readonly download: string
  readonly search: string
  readonly previous: string
  readonly next: string
  readonly nothing: string
  /** Which of how many steps that were found is shown, and its title. */
  readonly found: (place: number, count: number, title: string) => string
}

const EN: ToolWords = {
  detail: 'Detail',
  overview: 'Overview',
  cards: 'Cards',
  full: 'Full',
  focus: 'Focus',
  wholeJourney: 'Whole journey',
  roles: 'One role',
  phases: 'One phase',
  stretches: 'One stretch',
  only: 'Only',
  shared: 'steps made together',
  frictions: 'frictions',
  uncertain: 'what is assumed or unseen',
  missingSigns: 'missing signs',
  focused: (name, count, total) => `${name}, ${count} of ${total} steps`,
  dimmed: 'the rest is dimmed',
  clear: 'Show the whole journey again',
  print: 'Print',
  table: 'Table',
  download: 'Download as CSV',
  search: 'Search the map',
  previous: 'Previous hit',
  next: 'Next hit',
  nothing: 'Nothing found',
  found: (place, count, title) => `${place} of ${count}: ${title}`,
}

const DA: ToolWords = {
  detail: 'Detaljer',
  overview: 'Overblik',
  cards: 'Trin',
  full: 'Alt',
  focus: 'Fokus',
  wholeJourney: 'Hele rejsen',
  roles: 'Én rolle',
  phases: 'Én fase',
  stretches: 'Én strækning',
  only: 'Kun',
  shared: 'fælles trin',
  frictions: 'friktioner',
  uncertain: 'det, der er antaget eller ikke set',
  missingSigns: 'vejskilte der mangler',
  focused: (name, count, total) => `${name}, ${count} af ${total} trin`,
  dimmed: 'resten er nedtonet',
  clear: 'Vis hele rejsen igen',
  print: 'Udskriv',
  table: 'Tabel',
  download: 'Hent som CSV',
  search: 'Søg på kortet',
  previous: 'Forrige fund',
  next: 'Næste fund',
  nothing: 'Intet fundet',
  found: (place, count, title) => `${place} af ${count}: ${title}`,
}

const NL: ToolWords = {
  detail: 'Detail',
  overview: 'Overzicht',
  cards: 'Stappen',
  full: 'Alles',
  focus: 'Focus',
  wholeJourney: 'Hele journey',
  roles: 'Eén rol',
  phases: 'Eén fase',
  stretches: 'Eén traject',
  only: 'Alleen',
  shared: 'gezamenlijke stappen',
  frictions: 'knelpunten',
  uncertain: 'wat aangenomen of niet gezien is',
  missingSigns: 'ontbrekende routeborden',
  focused: (name, count, total) => `${name}, ${count} van de ${total} stappen`,
  dimmed: 'de rest is gedimd',
  clear: 'Hele journey weer tonen',
  print: 'Afdrukken',
  table: 'Tabel',
  download: 'Downloaden als CSV',
  search: 'Zoeken op de kaart',
  previous: 'Vorige treffer',
  next: 'Volgende treffer',
  nothing: 'Niets gevonden',
  found: (place, count, title) => `${place} van ${count}: ${title}`,
}

const WORDS: ReadonlyMap<string, ToolWords> = new Map([
  ['da', DA],
  ['nl', NL],
])

/** Returns the words of tools for a language; English where there are none. */
export function toolWordsFor(language: Language): ToolWords {
  return wordsFor(language, 'tools', WORDS, EN)
}
