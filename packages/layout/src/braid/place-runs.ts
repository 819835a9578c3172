import type { Role } from '@routebord/schema'
import { BRAID } from './braid-metrics.ts'
import type { Runs } from './join-runs.ts'
import { type Block, blockDistance } from './stack-blocks.ts'

/** What a run is bound to: the runs right above or below it, and how far away they must at least be. */
type Bounds = readonly Map<number, number>[]

/** A thread that leaves one run for another: where it wants the one, seen from the other. */
interface Pull {
  readonly run: number
  readonly offset: number
}

/** The heights of runs, and how far the lowest of them reaches. */
export interface PlacedRuns {
  readonly heights: readonly number[]
  readonly bottom: number
}

const ROUNDS = 6

/**
 * Brings each run, round by round, nearer to the middle of the runs that its threads come from and go to, with those
 * in the way pushed along where that pays (the priority method of Sugiyama et al. 1981, with the median of Gansner
 * et al. 1993). The whole gets no higher by that.
 */
export function placeRuns(stacks: readonly (readonly Block[])[], runs: Runs): PlacedRuns {
  const heights = [...runs.heights]
  const { above, below, first, reaches } = boundsOf(stacks, runs)
  const bottom = Math.max(0, ...heights.map((height, run) => height + (reaches[run] ?? 0)))
  const last = reaches.map((reach) => bottom - reach)
  const pulls = pullsOf(stacks, runs)
  const field = { down: below, up: above, first, last }
  const fromTheTop = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const fromTheBottom = [...fromTheTop].reverse()
  for (let round = 0; round < ROUNDS; round += 1) {
    let isMoved = false
    for (const run of [...fromTheBottom, ...fromTheTop])
      if (settle(run, heights, pulls, field)) isMoved = true
    if (!isMoved) break
  }
  return { heights, bottom }
}

function boundsOf(
  stacks: readonly (readonly Block[])[],
  { places, heights }: Runs,
): { above: Bounds; below: Bounds; first: readonly number[]; reaches: readonly number[] } {
  const above = heights.map(() => new Map<number, number>())
  const below = heights.map(() => new Map<number, number>())
  const first = heights.map(() => 0)
  const reaches = heights.map(() => 0)
  for (const [column, blocks] of stacks.entries())
    for (const [index, block] of blocks.entries()) {
      const { run, offset } = places[column]?.[index] ?? { run: 0, offset: 0 }
      first[run] = Math.max(first[run] ?? 0, block.above - offset)
      reaches[run] = Math.max(reaches[run] ?? 0, block.below + offset)
      const [upper, place] = [blocks[index - 1], places[column]?.[index - 1]]
      if (upper === undefined || place === undefined) continue
      const known = above[run]?.get(place.run) ?? Number.NEGATIVE_INFINITY
      const distance = Math.max(known, blockDistance(upper, block) + place.offset - offset)
      above[run]?.set(place.run, distance)
      below[place.run]?.set(run, distance)
    }
  return { above, below, first, reaches }
}

function pullsOf(
  stacks: readonly (readonly Block[])[],
  { places, heights }: Runs,
): readonly (readonly Pull[])[] {
  const pulls = heights.map((): Pull[] => [])
  let before = new Map<Role, Pull>()
  for (const [column, blocks] of stacks.entries()) {
    const here = new Map<Role, Pull>()
    for (const [index, { roles }] of blocks.entries()) {
      const { run, offset } = places[column]?.[index] ?? { run: 0, offset: 0 }
      for (const [slot, role] of roles.entries())
        here.set(role, { run, offset: offset + BRAID.pitch * slot })
    }
    for (const [role, to] of here) {
      const from = before.get(role)
      if (from === undefined || from.run === to.run) continue
      pulls[from.run]?.push({ run: to.run, offset: to.offset - from.offset })
      pulls[to.run]?.push({ run: from.run, offset: from.offset - to.offset })
    }
    before = here
  }
  return pulls
}

/** Where runs may move: past whom on either side, and between which heights. */
interface Field {
  readonly down: Bounds
  readonly up: Bounds
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/** Moves a run towards the middle of what pulls it, if all that gets moved has less to climb in sum. */
function settle(
  run: number,
  heights: number[],
  pulls: readonly (readonly Pull[])[],
  field: Field,
): boolean {
  const wanted = (pulls[run] ?? [])
    .map((pull) => (heights[pull.run] ?? 0) + pull.offset)
    .sort((a, b) => a - b)
  const [low, high] = [wanted[(wanted.length - 1) >> 1], wanted[wanted.length >> 1]]
  const height = heights[run] ?? 0
  if (low === undefined || high === undefined || (low <= height && height <= high)) return false
  const moved = pushAlong(run, height < low ? low : high, heights, field)
  let change = 0
  for (const [other, target] of moved)
    for (const pull of pulls[other] ?? []) {
      const now = (heights[pull.run] ?? 0) + pull.offset
      const later = (moved.get(pull.run) ?? heights[pull.run] ?? 0) + pull.offset
      // What both ends of moves is counted from both.
      const share = moved.has(pull.run) ? 0.5 : 1
      change += share * (Math.abs(target - later) - Math.abs((heights[other] ?? 0) - now))
    }
  if (change >= 0) return false
  for (const [other, target] of moved) heights[other] = target
  return true
}

/** Finds where a run and all it pushes would come to stand on the way to a height, as far as there is room. */
function pushAlong(
  run: number,
  wanted: number,
  heights: readonly number[],
  { down, up, first, last }: Field,
): ReadonlyMap<number, number> {
  const sign = wanted > (heights[run] ?? 0) ? 1 : -1
  const [bounds, ends] = sign > 0 ? [down, last] : [up, first]
  const moved = new Map([[run, wanted]])
  // How far the one that is pushed too far must be taken back, and all with it.
  let excess = 0
  const open = [run]
  for (const next of open) {
    const target = moved.get(next) ?? 0
    excess = Math.max(excess, sign * (target - (ends[next] ?? 0)))
    for (const [other, distance] of bounds[next] ?? []) {
      const pushed = target + sign * distance
      if (sign * (pushed - (moved.get(other) ?? heights[other] ?? 0)) <= 0) continue
      moved.set(other, pushed)
      open.push(other)
    }
  }
  if (excess === 0) return moved
  const nearer = wanted - sign * excess
  if (sign * (nearer - (heights[run] ?? 0)) <= 0) return new Map()
  return pushAlong(run, nearer, heights, { down, up, first, last })
}
