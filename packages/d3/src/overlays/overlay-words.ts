import type { Language } from '../language.ts'
import { wordsFor } from '../words-for.ts'

/** What overlays say in the legend and the outline. */
export interface OverlayWords {
  readonly findings: string
  readonly changes: string
  readonly added: string
  readonly removed: string
  readonly moved: string
  readonly joins: (role: string) => string
  readonly parts: (role: string) => string
  readonly frictionGone: (friction: string) => string
  readonly frictionNew: (friction: string) => string
  readonly account: string
  readonly at: (step: string, date: string) => string
  readonly silent: (days: number) => string
  readonly notStarted: string
  readonly finished: string
}

const EN: OverlayWords = {
  findings: 'What the map does not see',
  changes: 'What changes',
  added: 'new',
  removed: 'gone',
  moved: 'moved',
  joins: (role) => `${role} is there now`,
  parts: (role) => `${role} is no longer there`,
  frictionGone: (friction) => `friction gone: ${friction}`,
  frictionNew: (friction) => `new friction: ${friction}`,
  account: 'Where the account stands',
  at: (step, date) => `${step}, last seen ${date}`,
  silent: (days) => `silent for ${days} days`,
  notStarted: 'not come in yet',
  finished: 'has come to the end',
}

const DA: OverlayWords = {
  findings: 'Det kortet ikke ser',
  changes: 'Det der ændrer sig',
  added: 'ny',
  removed: 'væk',
  moved: 'flyttet',
  joins: (role) => `${role} er med nu`,
  parts: (role) => `${role} er ikke længere med`,
  frictionGone: (friction) => `friktion væk: ${friction}`,
  frictionNew: (friction) => `ny friktion: ${friction}`,
  account: 'Hvor kunden står',
  at: (step, date) => `${step}, sidst set ${date}`,
  silent: (days) => `tavs i ${days} dage`,
  notStarted: 'ikke kommet med endnu',
  finished: 'er nået til vejs ende',
}

const NL: OverlayWords = {
  findings: 'Wat de kaart niet ziet',
  changes: 'Wat er verandert',
  added: 'nieuw',
  removed: 'weg',
  moved: 'verplaatst',
  joins: (role) => `${role} is er nu bij`,
  parts: (role) => `${role} is er niet meer bij`,
  frictionGone: (friction) => `knelpunt weg: ${friction}`,
  frictionNew: (friction) => `nieuw knelpunt: ${friction}`,
  account: 'Waar de klant staat',
  at: (step, date) => `${step}, laatst gezien ${date}`,
  silent: (days) => `${days} dagen stil`,
  notStarted: 'nog niet ingestapt',
  finished: 'is aan het eind',
}

const WORDS: ReadonlyMap<string, OverlayWords> = new Map([
  ['da', DA],
  ['nl', NL],
])

/** Returns the words of overlays for a language; English where there are none. */
export function overlayWordsFor(language: Language): OverlayWords {
  return wordsFor(language, WORDS, EN)
}
