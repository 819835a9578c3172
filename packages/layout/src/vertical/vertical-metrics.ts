import { METRICS, type RoadMetrics } from '../metrics.ts'

/** Distances of the map whose journey runs down the page, in px. */
export const VERTICAL: Omit<RoadMetrics, 'headWidth'> & {
  /** Room of the phases' titles at the left. */
  readonly phaseWidth: number
  /** From a lane's edge to its cards, at both sides. */
  readonly laneGap: number
  /** From a card's left edge to its rail. */
  readonly railInset: number
  /** A card of one lane with one thread; each further thread of a bundle widens its lane. */
  readonly cardWidth: number
  readonly feelingHalf: number
  /** From the last thread of a bundle to a card's texts, and to a sign. */
  readonly textAside: number
  readonly signAside: number
  /** From a card's top edge to the first baseline, and to its station. */
  readonly textTop: number
  readonly stationTop: number
  readonly cardBottom: number
  readonly signGap: number
  /** What is said beside ways back. */
  readonly returnLabel: number
} = Object.freeze({
  ...METRICS,
  phaseWidth: 156,
  laneGap: 12,
  cardWidth: 216,
  feelingHalf: 24,
  textAside: 30,
  signAside: 14,
  textTop: 25,
  stationTop: 20,
  cardBottom: 14,
  signGap: 6,
  returnLabel: 96,
})
