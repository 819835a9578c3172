import type { TextStyle } from './measure-text.ts'

/** Distances that columns, gutters and threads are drawn by, in px. */
export interface RoadMetrics {
  readonly headWidth: number
  readonly gutter: number
  readonly firstGutter: number
  readonly lastMargin: number
  readonly phaseGap: number
  /** Between a card and the first bend beside it. */
  readonly clearance: number
  /** Between neighbouring threads. */
  readonly pitch: number
  readonly bendRadius: number
  /** Between a bullet and the first bend, from its middle. */
  readonly entryBullet: number
  /** A bullet's radius and its air. */
  readonly bulletRoom: number
  /** Between a bullet and a card, from its middle. */
  readonly entryBeforeCard: number
}

/** Distances of the picture in full, in px. They come from the drawings the grammar was settled on. */
export interface Metrics extends RoadMetrics {
  /** The dates under the heads of the phases. */
  readonly timelineHeight: number
  readonly channelHeight: number
  /** From a card's top edge to its rail. */
  readonly railInset: number
  /** From a card's left edge to its station. */
  readonly stationInset: number
  readonly signHeight: number
  readonly signLine: number
  readonly signGap: number
  readonly signFoot: number
  readonly laneTop: number
  readonly feelingHalf: number
  readonly laneBottom: number
}

/** Height of the heads of the phases, in px. */
export const PHASE_HEIGHT = 74

export const METRICS: Metrics = {
  headWidth: 264,
  gutter: 36,
  firstGutter: 60,
  lastMargin: 60,
  phaseGap: 4,
  clearance: 11,
  pitch: 8,
  bendRadius: 22,
  timelineHeight: 26,
  channelHeight: 30,
  railInset: 17,
  stationInset: 22,
  signHeight: 24,
  signLine: 15,
  signGap: 4,
  signFoot: 9,
  laneTop: 8,
  feelingHalf: 30,
  laneBottom: 18,
  entryBullet: 16,
  bulletRoom: 14,
  entryBeforeCard: 26,
}

/** Distances of the overview, in px: the same roads with everything beside them left away. */
export const OVERVIEW: Omit<RoadMetrics, 'headWidth'> & {
  readonly columnWidth: number
  /** How much room the title of a phase is given; what is longer is cut. */
  readonly longestTitle: number
  readonly phaseHeight: number
  readonly laneHeight: number
  /** From a lane's top to its rail: room for a pennant. */
  readonly railInset: number
} = {
  gutter: 24,
  firstGutter: 40,
  lastMargin: 36,
  phaseGap: 2,
  clearance: 4,
  pitch: 5,
  bendRadius: 10,
  entryBullet: 12,
  bulletRoom: 8,
  entryBeforeCard: 15,
  columnWidth: 44,
  longestTitle: Number.POSITIVE_INFINITY,
  phaseHeight: 40,
  laneHeight: 46,
  railInset: 24,
}

/** The same for journeys so long that they would be shown too small. */
export const CLOSE_OVERVIEW: typeof OVERVIEW = /* @__PURE__ */ Object.assign({}, OVERVIEW, {
  gutter: 10,
  firstGutter: 28,
  lastMargin: 24,
  clearance: 2,
  bendRadius: 6,
  columnWidth: 12,
  longestTitle: 150,
})

/** Distances of the reading list, in px: the overview's roads, turned a quarter and closer. */
export const READING_LIST: RoadMetrics & {
  /** Between neighbouring lanes; many lanes share what there is. */
  readonly lanePitch: number
  readonly widestTracks: number
  readonly inset: number
} = {
  headWidth: 0,
  gutter: 14,
  firstGutter: 28,
  lastMargin: 28,
  phaseGap: 0,
  clearance: 2,
  pitch: 5,
  bendRadius: 8,
  entryBullet: 11,
  bulletRoom: 11,
  entryBeforeCard: 14,
  lanePitch: 20,
  widestTracks: 120,
  inset: 12,
}

/** How each kind of text is set. Nothing is smaller than 12 px. */
export const STYLES: {
  readonly title: TextStyle
  readonly small: TextStyle
  readonly friction: TextStyle
  readonly sign: TextStyle
  readonly quote: TextStyle
  readonly note: TextStyle
  readonly phase: TextStyle
  readonly name: TextStyle
  readonly label: TextStyle
} = Object.freeze({
  title: { size: 14, weight: 600 },
  small: { size: 12, weight: 400 },
  friction: { size: 12, weight: 500 },
  sign: { size: 12, weight: 600 },
  quote: { size: 13, weight: 400 },
  note: { size: 13, weight: 600 },
  phase: { size: 20, weight: 700 },
  name: { size: 17, weight: 700 },
  label: { size: 13, weight: 500 },
})
