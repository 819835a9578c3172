import { METRICS, type RoadMetrics } from './metrics.ts'

/** How much a map says: who meets whom, what happens and what hurts, or everything. */
export type DetailLevel = 'overview' | 'cards' | 'full'

/** What a level shows beside titles, stations and signs, and how wide its columns are, in px. */
export interface Detail {
  /** Function and buying roles in the lane heads. */
  readonly functions: boolean
  /** The questions on signs, what links carry, and how sure a step is. */
  readonly words: boolean
  /** The words of frictions; without them a card keeps the thorns of its worst. */
  readonly frictions: boolean
  readonly touchpoints: boolean
  readonly quotes: boolean
  readonly feelings: boolean
  /** Into how many lines a title may be set before its column widens. */
  readonly titleLines: number
  /** From a text's end to the edge of its card. */
  readonly endPadding: number
  readonly minColumnWidth: number
  readonly maxColumnWidth: number
  /** Room below the rail that a lane's head needs. */
  readonly headHeight: number
  /** Distances of the roads. */
  readonly roads: RoadMetrics
}

const FULL: Detail = {
  functions: true,
  words: true,
  frictions: true,
  touchpoints: true,
  quotes: true,
  feelings: true,
  titleLines: 2,
  endPadding: 14,
  minColumnWidth: 148,
  maxColumnWidth: 220,
  // A name of two lines, a function, buying roles and a pill.
  headHeight: 82,
  roads: METRICS,
}

const CARDS: Detail = { ...FULL, touchpoints: false, quotes: false, feelings: false }

const OVERVIEW: Detail = {
  ...CARDS,
  functions: false,
  words: false,
  frictions: false,
  titleLines: 3,
  endPadding: 6,
  minColumnWidth: 76,
  maxColumnWidth: 124,
  headHeight: 52,
  roads: { ...METRICS, gutter: 12, firstGutter: 44, lastMargin: 44, clearance: 6, bendRadius: 10 },
}

/** What each level shows. */
export const DETAILS: Readonly<Record<DetailLevel, Detail>> = {
  overview: OVERVIEW,
  cards: CARDS,
  full: FULL,
}
