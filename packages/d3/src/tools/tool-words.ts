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
  readonly only: string
  readonly shared: string
  readonly frictions: string
  readonly uncertain: string
  readonly missingSigns: string
  readonly clear: string
  readonly print: string
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
  only: 'Only',
  shared: 'steps made together',
  frictions: 'frictions',
  uncertain: 'what is assumed or unseen',
  missingSigns: 'missing signs',
  clear: 'Show the whole journey again',
  print: 'Print',
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
  only: 'Kun',
  shared: 'fælles trin',
  frictions: 'friktioner',
  uncertain: 'det antagne og usete',
  missingSigns: 'vejskilte der mangler',
  clear: 'Vis hele rejsen igen',
  print: 'Udskriv',
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
  only: 'Alleen',
  shared: 'gezamenlijke stappen',
  frictions: 'knelpunten',
  uncertain: 'wat is aangenomen of niet gezien',
  missingSigns: 'ontbrekende routeborden',
  clear: 'Hele journey weer tonen',
  print: 'Afdrukken',
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
