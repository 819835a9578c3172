import type { Composite, Path } from '@routebord/analysis'
import type { ResolvedEmotionScale, Role, Step } from '@routebord/schema'
import type { LaneExtent } from './lane-extents.ts'
import { monotoneCurve } from './monotone-curve.ts'
import type {
  FeelingLayout,
  FeelingLineLayout,
  FeelingStretch,
  NoteLayout,
  StationLayout,
} from './swimlane-layout.ts'

/** From zero to the better end of the scale, which is up. */
const REACH = -20

/** Draws each role's feelings under its thread, on the scale the journey declares; the middle of it is the zero line. */
export function drawFeelings(
  composite: Composite,
  lanes: readonly LaneExtent[],
  xOf: ReadonlyMap<Step, number>,
  label: string,
  reach: number = REACH,
): readonly FeelingLineLayout[] {
  const pathOf = new Map<Role, Path>(composite.paths.map((path) => [path.role, path]))
  const { min, max } = composite.journey.emotionScale
  return lanes.flatMap(({ role, zero }) => {
    const path = pathOf.get(role)
    if (path === undefined || zero === undefined) return []
    return [
      {
        role,
        label,
        zero,
        ends: [
          { value: max, y: zero + reach },
          { value: min, y: zero - reach },
        ],
        stretches: cutWhereUnseen(path, feelingsOf(path, zero, composite, xOf, reach)),
      },
    ]
  })
}

function feelingsOf(
  path: Path,
  zero: number,
  composite: Composite,
  xOf: ReadonlyMap<Step, number>,
  reach: number,
): readonly FeelingLayout[] {
  const share = feelingScale(composite.journey.emotionScale)
  return path.steps.flatMap((step) => {
    const felt = step.experiences.find((item) => item.role === path.role)
    if (felt?.emotion === undefined) return []
    return [
      {
        step,
        x: xOf.get(step) ?? 0,
        y: zero + reach * share(felt.emotion),
        assumed: felt.basis === 'assumed',
      },
    ]
  })
}

/** Maps the declared scale to −1 … 1. */
export function feelingScale({ min, max }: ResolvedEmotionScale): (emotion: number) => number {
  const half = (max - min) / 2
  return (emotion) => (half === 0 ? 0 : (emotion - (min + max) / 2) / half)
}

/** Counts, up to each step of a path, the steps that nobody saw. */
function countUnseen(path: Path): ReadonlyMap<Step, number> {
  let count = 0
  return new Map(
    path.steps.map((step) => {
      if (step.observed === 'no') count += 1
      return [step, count]
    }),
  )
}

function cutWhereUnseen(path: Path, feelings: readonly FeelingLayout[]): readonly FeelingStretch[] {
  const unseen = countUnseen(path)
  const stretches: { observed: boolean; feelings: FeelingLayout[] }[] = []
  for (const [index, feeling] of feelings.entries()) {
    const before = feelings[index - 1]
    if (before === undefined) {
      stretches.push({ observed: true, feelings: [feeling] })
      continue
    }
    const observed =
      before.step.observed !== 'no' && unseen.get(before.step) === unseen.get(feeling.step)
    const last = stretches.at(-1)
    if (last?.observed === observed) last.feelings.push(feeling)
    else stretches.push({ observed, feelings: [before, feeling] })
  }
  return stretches
    .filter((stretch) => stretch.feelings.length > 1 || stretches.length === 1)
    .map((stretch) => ({ ...stretch, path: monotoneCurve(stretch.feelings) }))
}

/** A feeling stands under the mark of its step, or in the middle of a step that nobody saw. */
export function placesOfFeelings(
  stations: readonly StationLayout[],
  notes: readonly NoteLayout[],
): ReadonlyMap<Step, number> {
  return new Map<Step, number>([
    ...stations.map((station) => [station.step, station.x] as const),
    ...notes.map((note) => [note.step, (note.left + note.right) / 2] as const),
  ])
}
