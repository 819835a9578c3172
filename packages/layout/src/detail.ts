/** How much a map says: who meets whom, what happens and what hurts, or everything. */
export type DetailLevel = 'overview' | 'cards' | 'full'

/** What a level shows beside titles, stations and signs, and how wide its columns are, in px. */
export interface Detail {
  /** Function and buying roles in the lane heads. */
  readonly functions: boolean
  /** The questions on signs, and what links carry. */
  readonly words: boolean
  readonly frictions: boolean
  readonly touchpoints: boolean
  readonly quotes: boolean
  readonly feelings: boolean
  readonly minColumnWidth: number
  readonly maxColumnWidth: number
  /** Room below the rail that a lane's head needs. */
  readonly headHeight: number
}

const FULL: Detail = {
  functions: true,
  words: true,
  frictions: true,
  touchpoints: true,
  quotes: true,
  feelings: true,
  minColumnWidth: 148,
  maxColumnWidth: 220,
  // A name of two lines, a function, buying roles and a pill.
  headHeight: 82,
}

const CARDS: Detail = { ...FULL, touchpoints: false, quotes: false, feelings: false }

const OVERVIEW: Detail = {
  ...CARDS,
  functions: false,
  words: false,
  frictions: false,
  minColumnWidth: 104,
  maxColumnWidth: 136,
  headHeight: 52,
}

/** What each level shows. */
export const DETAILS: Readonly<Record<DetailLevel, Detail>> = {
  overview: OVERVIEW,
  cards: CARDS,
  full: FULL,
}
