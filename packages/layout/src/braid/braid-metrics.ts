import { METRICS, PHASE_HEIGHT } from '../metrics.ts'

/** Distances of a braid, in px. */
export const BRAID: {
  readonly phaseHeight: number
  readonly minColumnWidth: number
  readonly maxColumnWidth: number
  readonly gutter: number
  readonly margin: number
  readonly pitch: number
  /** The least between threads that do not travel together. */
  readonly threadGap: number
  /** The least between the texts of one block and the next below it. */
  readonly textGap: number
  /** From a column's left edge to its stations. */
  readonly stationInset: number
  /** From a column's left edge to its texts. */
  readonly textInset: number
  /** From a column's left edge to its names: before each stands a sample of its thread. */
  readonly nameInset: number
  readonly lineHeight: number
  /** From a thread to the first baseline below it. */
  readonly titleDrop: number
  /** From a thread to the last baseline above it. */
  readonly nameRise: number
  /** From the board of a sign to the last baseline of the names above it. */
  readonly nameOverSigns: number
  /** How much higher signs stand over a thread than over a card. */
  readonly signRise: number
  /** From either edge of a column to the poles of what stands before or after its step. */
  readonly poleInset: number
  /** How much wider a column is than its widest sign. */
  readonly signAside: number
  /** Room for the thorns behind a title. */
  readonly thornRoom: number
  /** From a step's uppermost thread up to the edge of its room, and from its title back to it. */
  readonly cardRise: number
  readonly cardAside: number
  /** How much further on one of two curves starts that move side by side, so that they stay apart where they are steep. */
  readonly lag: number
  /** Width of a curve, as a share of its height, and at most. */
  readonly reach: number
  readonly widestCurve: number
} = Object.freeze({
  phaseHeight: PHASE_HEIGHT,
  minColumnWidth: 132,
  maxColumnWidth: 176,
  gutter: 36,
  margin: 28,
  pitch: METRICS.pitch,
  threadGap: 28,
  textGap: 20,
  stationInset: METRICS.stationInset,
  textInset: 14,
  nameInset: 38,
  lineHeight: 17,
  titleDrop: 28,
  nameRise: 17,
  nameOverSigns: 9,
  signRise: 18,
  poleInset: 6,
  signAside: 18,
  thornRoom: 18,
  cardRise: 17,
  cardAside: 6,
  lag: 5,
  reach: 0.6,
  widestCurve: 132,
})
