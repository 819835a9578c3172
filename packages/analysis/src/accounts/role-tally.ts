import type { Role, Step } from '@routebord/schema'
import type { DurationSketch } from './duration-sketch.ts'

/** Counts for one step of a role's path. */
export interface StepTally {
  readonly step: Step
  visits: number
  reached: number
  repeated: number
  /** Visits that fit the order: one at most for an account. */
  together: number
  dropOut: number
  leftBehind: number
  /** Accounts where the role got this far and no further. */
  furthest: number
  waiting: DurationSketch | undefined
  /** The account that visited last, and how often it did. */
  account: number
  times: number
}

/** Counts for one role. */
export interface RoleTally {
  readonly role: Role
  seen: number
  /** Accounts that saw it at a step. */
  aligned: number
  fitting: number
  logMoves: number
  modelMoves: number
  /** The moves there would be if nothing fitted. */
  mostMoves: number
  readonly steps: readonly StepTally[]
  readonly strays: Map<Step, { accounts: number; account: number }>
}

/** Starts the counts for a role and each step of its path. */
export function openRoleTally(role: Role, path: readonly Step[]): RoleTally {
  const steps = path.map(openStepTally)
  const moves = { fitting: 0, logMoves: 0, modelMoves: 0, mostMoves: 0 }
  return { role, seen: 0, aligned: 0, ...moves, steps, strays: new Map() }
}

function openStepTally(step: Step): StepTally {
  return {
    step,
    visits: 0,
    reached: 0,
    repeated: 0,
    together: 0,
    dropOut: 0,
    leftBehind: 0,
    furthest: 0,
    waiting: undefined,
    account: -1,
    times: 0,
  }
}
