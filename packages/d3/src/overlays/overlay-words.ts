import type { Language } from '../language.ts'
import { wordsFor } from '../words-for.ts'

/** What overlays say in the legend and the outline. */
export interface OverlayWords {
  readonly standsOut: string
  readonly stepsBack: string
  readonly findings: string
  /** What a triangle on the strip of the whole journey is. */
  readonly onStrip: string
  readonly changes: string
  readonly added: string
  readonly removed: string
  readonly moved: string
  /** What a tag with each of these words says of a step. */
  readonly changed: Readonly<Record<'added' | 'removed' | 'moved', string>>
  readonly joins: (role: string) => string
  readonly parts: (role: string) => string
  readonly frictionGone: (friction: string) => string
  readonly frictionNew: (friction: string) => string
  readonly account: string
  readonly at: (step: string, date: string) => string
  readonly silent: (days: number) => string
  readonly notStarted: string
  readonly finished: string
  readonly taken: string
  readonly straight: string
  readonly notStraight: string
  readonly wasHere: string
  readonly cameBack: string
  readonly skipped: string
  readonly pathOf: (seen: number, of: number, skipped: number) => string
}

const EN: OverlayWords = {
  standsOut: 'What stands out',
  stepsBack: 'the rest is dimmed',
  findings: 'What the map does not see',
  onStrip: 'something is found there',
  changes: 'What changes',
  added: 'new',
  removed: 'gone',
  moved: 'moved',
  changed: {
    added: 'a step that is not there yet',
    removed: 'a step that goes',
    moved: 'a step at another point',
  },
  joins: (role) => `${role} is there now`,
  parts: (role) => `${role} is no longer there`,
  frictionGone: (friction) => `friction gone: ${friction}`,
  frictionNew: (friction) => `new friction: ${friction}`,
  account: 'Where the account stands',
  at: (step, date) => `${step}, last seen ${date}`,
  silent: (days) => `silent for ${days} days`,
  notStarted: 'not come in yet',
  finished: 'has come to the end',
  taken: 'The paths really taken',
  straight: 'straight from step to step',
  notStraight: 'not straight: skipped, or in another order',
  wasHere: 'Seen here',
  cameBack: 'came back here',
  skipped: 'skipped this',
  pathOf: (seen, of, skipped) =>
    `${seen} of ${of} steps${skipped === 0 ? '' : `, ${skipped} skipped`}`,
}

const DA: OverlayWords = {
  standsOut: 'Fremhævet',
  stepsBack: 'resten er nedtonet',
  findings: 'Det kortet ikke ser',
  onStrip: 'her er der fundet noget',
  changes: 'Det der ændrer sig',
  added: 'ny',
  removed: 'væk',
  moved: 'flyttet',
  changed: {
    added: 'et trin, der ikke er der endnu',
    removed: 'et trin, der falder bort',
    moved: 'et trin, der ligger et andet sted',
  },
  joins: (role) => `${role} er med nu`,
  parts: (role) => `${role} er ikke længere med`,
  frictionGone: (friction) => `friktion væk: ${friction}`,
  frictionNew: (friction) => `ny friktion: ${friction}`,
  account: 'Hvor kunden står',
  at: (step, date) => `${step}, sidst set ${date}`,
  silent: (days) => `tavs i ${days} dage`,
  notStarted: 'ikke kommet med endnu',
  finished: 'er nået til vejs ende',
  taken: 'De veje, de faktisk gik',
  straight: 'lige fra trin til trin',
  notStraight: 'ikke lige: sprang over, eller i en anden rækkefølge',
  wasHere: 'Set her',
  cameBack: 'kom tilbage hertil',
  skipped: 'sprang det over',
  pathOf: (seen, of, skipped) =>
    `${seen} af ${of} trin${skipped === 0 ? '' : `, sprang ${skipped} over`}`,
}

const NL: OverlayWords = {
  standsOut: 'Uitgelicht',
  stepsBack: 'de rest is gedimd',
  findings: 'Wat de kaart niet ziet',
  onStrip: 'hier is iets gevonden',
  changes: 'Wat er verandert',
  added: 'nieuw',
  removed: 'weg',
  moved: 'verplaatst',
  changed: {
    added: 'een stap die er nog niet is',
    removed: 'een stap die vervalt',
    moved: 'een stap op een ander punt',
  },
  joins: (role) => `${role} is er nu bij`,
  parts: (role) => `${role} is er niet meer bij`,
  frictionGone: (friction) => `knelpunt weg: ${friction}`,
  frictionNew: (friction) => `nieuw knelpunt: ${friction}`,
  account: 'Waar de klant staat',
  at: (step, date) => `${step}, laatst gezien ${date}`,
  silent: (days) => `${days} dagen stil`,
  notStarted: 'nog niet ingestapt',
  finished: 'is aan het eind',
  taken: 'De echt afgelegde wegen',
  straight: 'recht van stap naar stap',
  notStraight: 'niet recht: overgeslagen, of in een andere volgorde',
  wasHere: 'Hier gezien',
  cameBack: 'kwam hier terug',
  skipped: 'sloeg dit over',
  pathOf: (seen, of, skipped) =>
    `${seen} van de ${of} stappen${skipped === 0 ? '' : `, ${skipped} overgeslagen`}`,
}

const WORDS: ReadonlyMap<string, OverlayWords> = new Map([
  ['da', DA],
  ['nl', NL],
])

/** Returns the words of overlays for a language; English where there are none. */
export function overlayWordsFor(language: Language): OverlayWords {
  return wordsFor(language, 'overlays', WORDS, EN)
}
