import { createDurationSketch } from './duration-sketch.ts'
import type { RoleFacts, StepFacts } from './evaluation.ts'
import { LEAST_FOR_SHARE, proportionOf } from './proportion.ts'
import type { RoleTally } from './role-tally.ts'

/** Turns the counts for a role into facts, given how many accounts there were. */
export function roleFactsOf(tally: RoleTally, accounts: number): RoleFacts {
  const { role, seen, aligned, fitting, logMoves, modelMoves, mostMoves } = tally
  return {
    role,
    seen: proportionOf(seen, accounts),
    steps: stepFactsOf(tally),
    conformance: {
      fitting: proportionOf(fitting, aligned),
      fitness: aligned < LEAST_FOR_SHARE ? undefined : 1 - (logMoves + modelMoves) / mostMoves,
      logMoves,
      modelMoves,
    },
    strays: [...tally.strays]
      .map(([step, { accounts }]) => ({ step, accounts }))
      .sort((a, b) => a.step.index - b.step.index),
  }
}

function stepFactsOf({ seen, steps }: RoleTally): readonly StepFacts[] {
  const facts: StepFacts[] = []
  /** Accounts where the role got further than the step: counted up from the end of the path. */
  let further = 0
  for (const tally of steps.toReversed()) {
    const { step, reached, visits, together } = tally
    const skipped = further + tally.furthest - reached
    const outOfOrder = reached - together
    facts.push({
      step,
      reached: proportionOf(reached, seen),
      waiting: (tally.waiting ?? createDurationSketch()).durations(),
      dropOut: proportionOf(tally.dropOut, reached),
      leftBehind: tally.leftBehind,
      skipped: proportionOf(skipped, further),
      repeated: proportionOf(tally.repeated, reached),
      outOfOrder: proportionOf(outOfOrder, reached),
      moves: { together, log: visits - together, model: skipped + outOfOrder },
    })
    further += tally.furthest
  }
  return facts.reverse()
}
