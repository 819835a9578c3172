import type { Role } from '@routebord/schema'
import type { RoadMetrics } from './metrics.ts'

/** A thread that passes a gutter, with its heights at both sides. */
export interface Passage {
  readonly role: Role
  readonly from: number
  readonly to: number
}

/** The bends a thread makes in a gutter. Offsets are from the gutter's left edge. */
export interface Bend {
  readonly from: number
  readonly to: number
  readonly track: number
  readonly firstRadius: number
  readonly lastRadius: number
  /** True when the heights are too near for two bends and a straight: then two arcs meet halfway. */
  readonly shallow: boolean
}

/** A routed gutter: its least width, and the bends of those who change height in it. */
export interface GutterRoute {
  readonly width: number
  /** How many pairs of threads change sides in it. */
  readonly crossings: number
  readonly bends: ReadonlyMap<Role, Bend>
}

/**
 * Routes the threads that change height in a gutter. Those that fall keep to the left, the lowest turning first;
 * those that rise keep to the right, the lowest turning last: so nothing crosses inside a group. Threads that turn
 * side by side turn about one centre, so that the gap between them holds round the bend.
 */
export function routeGutter(
  passages: readonly Passage[],
  leastWidth: number,
  metrics: RoadMetrics,
  leftRoom: number,
): GutterRoute {
  const { clearance, bendRadius, pitch } = metrics
  const falling = passages
    .filter((passage) => passage.to > passage.from)
    .sort((a, b) => b.from - a.from)
  const rising = passages
    .filter((passage) => passage.to < passage.from)
    .sort((a, b) => a.from - b.from)
  const turns = falling.length + rising.length
  if (turns === 0) return { width: leastWidth, crossings: 0, bends: new Map() }

  const turning = leftRoom + clearance + 2 * bendRadius + pitch * (turns - 1)
  const width = Math.max(leastWidth, turning)
  const leftmost = leftRoom + bendRadius
  const rightmost = width - clearance - bendRadius
  return {
    width,
    crossings: countCrossings(passages),
    bends: new Map([
      ...bendGroup(falling, metrics, (index) => leftmost + pitch * index),
      ...bendGroup(rising, metrics, (index) => rightmost - pitch * (rising.length - 1 - index)),
    ]),
  }
}

function countCrossings(passages: readonly Passage[]): number {
  const pairs = passages.flatMap(({ from, to }, index) =>
    passages.slice(index).filter((other) => (from - other.from) * (to - other.to) < 0),
  )
  return pairs.length
}

function bendGroup(
  group: readonly Passage[],
  { bendRadius, pitch }: RoadMetrics,
  trackOf: (index: number) => number,
): readonly (readonly [Role, Bend])[] {
  const first = concentricRanks(
    group.map((passage) => passage.from),
    pitch,
  )
  const last = concentricRanks(group.map((passage) => passage.to).reverse(), pitch).reverse()
  return group.map((passage, index) => {
    const firstRadius = bendRadius + pitch * (first[index] ?? 0)
    const lastRadius = bendRadius + pitch * (last[index] ?? 0)
    const shallow = Math.abs(passage.to - passage.from) < firstRadius + lastRadius
    const radii = shallow
      ? { firstRadius: bendRadius, lastRadius: bendRadius }
      : { firstRadius, lastRadius }
    const { from, to } = passage
    return [passage.role, { from, to, track: trackOf(index), ...radii, shallow }] as const
  })
}

/** Returns the radius of the two arcs of a shallow bend: over a run W they sink D, turning by 2·atan(D/W) each. */
export function shallowRadius(bend: Bend): number {
  const run = bend.firstRadius + bend.lastRadius
  const depth = Math.abs(bend.to - bend.from)
  return run / (2 * Math.sin(2 * Math.atan(depth / run)))
}

/** Counts, from the inside of a turn, how many neighbours one pitch apart each thread turns round. */
function concentricRanks(heights: readonly number[], pitch: number): number[] {
  let rank = 0
  return heights.map((height, index) => {
    const step = Math.abs(height - (heights[index - 1] ?? Number.NaN))
    rank = Math.abs(step - pitch) < 0.01 ? rank + 1 : 0
    return rank
  })
}
