import type { Role } from '@routebord/schema'
import { BRAID } from './braid-metrics.ts'
import { RunTower } from './run-tower.ts'
import { type Block, blockDistance } from './stack-blocks.ts'

/** A block within a run: how far its uppermost thread is below the run's own height. */
export interface RunPlace {
  readonly run: number
  readonly offset: number
}

/** Blocks that keep the height of their threads from column to column. */
export interface Runs {
  /** For each column and each of its blocks. */
  readonly places: readonly (readonly RunPlace[])[]
  /** By run: as far up as the blocks above it allow, in px below the top. */
  readonly heights: readonly number[]
}

/** How many threads of two blocks in neighbouring columns can go straight at once, and at which offset. */
interface Joint {
  readonly threads: number
  readonly offset: number
}

const NO_JOINT: Joint = { threads: 0, offset: 0 }

// How much higher than its highest column a braid may get so that threads go straight.
const SLACK = 1.3

/** By the block that goes on: the one it comes from, and how far the one's uppermost thread is below the other's. */
type Joints = ReadonlyMap<number, { readonly from: number; readonly offset: number }>

/**
 * Joins blocks of neighbouring columns into runs that are drawn straight: of all joints that do not cross, those
 * that keep the most threads straight, by dynamic programming as for a longest common subsequence (line alignment
 * of StoryFlow: Liu et al. 2013). Among equals, whoever has come straight for longest goes on straight. Where the
 * whole would get too high by that, runs end: those first without which it is lowest.
 */
export function joinRuns(stacks: readonly (readonly Block[])[]): Runs {
  const limit = SLACK * Math.max(0, ...stacks.map(leastHeight))
  const tower = new RunTower()
  const places: (readonly RunPlace[])[] = []
  const lengths: number[] = []
  for (const [column, blocks] of stacks.entries()) {
    const before = places.at(-1) ?? []
    const ages = before.map(({ run }) => lengths[run] ?? 0)
    const follow = (joints: Joints): readonly RunPlace[] =>
      continueRuns(blocks, before, joints, lengths.length)
    const reach = (joints: Joints): number => {
      const bottom = tower.add(blocks, follow(joints))
      tower.takeBack()
      return bottom
    }
    let joints = chooseJoints(stacks[column - 1] ?? [], blocks, ages)
    while (joints.size > 0 && reach(joints) > limit) joints = loosen(joints, reach)
    const here = follow(joints)
    tower.add(blocks, here)
    for (const { run } of here) lengths[run] = (lengths[run] ?? 0) + 1
    places.push(here)
  }
  return { places, heights: tower.heights }
}

/** Takes out the joint without which the runs reach least far down. */
function loosen(joints: Joints, reach: (joints: Joints) => number): Joints {
  let [best, least] = [joints, Number.POSITIVE_INFINITY]
  for (const index of joints.keys()) {
    const fewer = new Map(joints)
    fewer.delete(index)
    const bottom = reach(fewer)
    if (bottom < least) [best, least] = [fewer, bottom]
  }
  return best
}

/** Gives each block the run it goes on with, or one of its own. */
function continueRuns(
  blocks: readonly Block[],
  before: readonly RunPlace[],
  joints: Joints,
  free: number,
): readonly RunPlace[] {
  let next = free
  return blocks.map((_, index) => {
    const joint = joints.get(index)
    const source = joint && before[joint.from]
    if (joint !== undefined && source !== undefined)
      return { run: source.run, offset: source.offset + joint.offset }
    next += 1
    return { run: next - 1, offset: 0 }
  })
}

function leastHeight(blocks: readonly Block[]): number {
  let height = blocks[0]?.above ?? 0
  for (const [index, block] of blocks.slice(1).entries())
    height += blockDistance(blocks[index] ?? block, block)
  return height + (blocks.at(-1)?.below ?? 0)
}

function chooseJoints(
  before: readonly Block[],
  after: readonly Block[],
  ages: readonly number[],
): Joints {
  const joints = before.map((upper) => after.map((lower) => jointOf(upper, lower)))
  const oldest = 1 + Math.max(0, ...ages) * before.length
  const worth = (from: number, to: number): number => {
    const threads = joints[from]?.[to]?.threads ?? 0
    return threads === 0 ? 0 : threads * oldest + (ages[from] ?? 0)
  }
  const best = before.map(() => after.map(() => 0))
  const at = (from: number, to: number): number => best[from]?.[to] ?? 0
  for (const [from, row] of best.entries())
    for (const to of row.keys()) {
      const joined = at(from - 1, to - 1) + worth(from, to)
      row[to] = Math.max(at(from - 1, to), at(from, to - 1), joined)
    }
  const chosen = new Map<number, { from: number; offset: number }>()
  let [from, to] = [before.length - 1, after.length - 1]
  while (from >= 0 && to >= 0) {
    if (at(from, to) === at(from - 1, to)) from -= 1
    else if (at(from, to) === at(from, to - 1)) to -= 1
    else {
      chosen.set(to, { from, offset: (joints[from]?.[to] ?? NO_JOINT).offset })
      from -= 1
      to -= 1
    }
  }
  return chosen
}

/** Finds the offset at which most of the threads that two blocks share go straight. */
function jointOf(before: Block, after: Block): Joint {
  const slots = new Map<Role, number>(before.roles.map((role, slot) => [role, slot]))
  const counts = new Map<number, number>()
  let best = NO_JOINT
  for (const [slot, role] of after.roles.entries()) {
    const former = slots.get(role)
    if (former === undefined) continue
    const offset = BRAID.pitch * (former - slot)
    const threads = (counts.get(offset) ?? 0) + 1
    counts.set(offset, threads)
    if (threads > best.threads) best = { threads, offset }
  }
  return best
}
