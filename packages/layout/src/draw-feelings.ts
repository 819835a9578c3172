import type { Composite, Path } from '@routebord/analysis'
import type { ResolvedEmotionScale, Role, Step } from '@routebord/schema'
import type { LaneExtent } from './lane-extents.ts'
import { monotoneCurve } from './monotone-curve.ts'
import type { FeelingLayout, FeelingLineLayout, FeelingStretch } from './swimlane-layout.ts'

const REACH = 20

/** Draws each role's feelings under its thread, on the scale the journey declares; the middle of it is the zero line. */
export function drawFeelings(
  composite: Composite,
  lanes: readonly LaneExtent[],
  xOf: ReadonlyMap<Step, number>,
  label: string,
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
          { value: max, y: zero - REACH },
          { value: min, y: zero + REACH },
        ],
        stretches: cutWhereUnseen(path, feelingsOf(path, zero, composite, xOf)),
      },
    ]
  })
}

function feelingsOf(
  path: Path,
  zero: number,
  composite: Composite,
  xOf: ReadonlyMap<Step, number>,
): readonly FeelingLayout[] {
  const height = feelingScale(composite.journey.emotionScale)
  return path.steps.flatMap((step) => {
    const felt = step.experiences.find((item) => item.role === path.role)
    if (felt?.emotion === undefined) return []
    return [
      {
        step,
        x: xOf.get(step) ?? 0,
        y: zero - height(felt.emotion),
        assumed: felt.basis === 'assumed',
      },
    ]
  })
}

function feelingScale({ min, max }: ResolvedEmotionScale): (emotion: number) => number {
  const half = (max - min) / 2
  return (emotion) => (half === 0 ? 0 : ((emotion - (min + max) / 2) / half) * REACH)
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
