import type { Step } from '@routebord/schema'
import type { RoleTrace, Visit } from './account-traces.ts'
import { alignTrace } from './align-trace.ts'
import { createDurationSketch } from './duration-sketch.ts'
import type { RoleTally, StepTally } from './role-tally.ts'

/** Counts one account's trace, given the account's number, and whether others went on after the role was last seen. */
export function countTrace(
  tally: RoleTally,
  trace: RoleTrace,
  account: number,
  wentOn: boolean,
): void {
  const { visits, furthest, lastSeen } = trace
  if (lastSeen === undefined) return
  tally.seen += 1
  if (visits.length === 0) return
  const places = visits.map(({ position }) => position)
  const { together, logMoves, modelMoves, mostMoves } = alignTrace(places)
  tally.aligned += 1
  tally.logMoves += logMoves
  tally.modelMoves += modelMoves
  tally.mostMoves += mostMoves
  if (logMoves + modelMoves === 0) tally.fitting += 1
  let last: StepTally | undefined
  for (const [place, visit] of visits.entries()) {
    const step = tally.steps[visit.position]
    if (step === undefined) countStray(tally, visit.step, account)
    else {
      if (together[place]) step.together += 1
      countVisit(step, visit, visits[place - 1], account)
      last = step
    }
  }
  const end = tally.steps[furthest]
  if (end !== undefined) end.furthest += 1
  if (last === undefined || furthest === tally.steps.length - 1) return
  last.dropOut += 1
  if (wentOn) last.leftBehind += 1
}

function countVisit(
  tally: StepTally,
  visit: Visit,
  before: Visit | undefined,
  account: number,
): void {
  tally.visits += 1
  if (tally.account === account) {
    tally.times += 1
    if (tally.times === 2) tally.repeated += 1
    return
  }
  tally.account = account
  tally.times = 1
  tally.reached += 1
  if (before === undefined) return
  tally.waiting ??= createDurationSketch()
  tally.waiting.add(visit.from - before.to)
}

function countStray({ strays }: RoleTally, step: Step, account: number): void {
  const stray = strays.get(step)
  if (stray === undefined) strays.set(step, { accounts: 1, account })
  else if (stray.account !== account) {
    stray.accounts += 1
    stray.account = account
  }
}
