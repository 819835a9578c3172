import type { Role, Signpost } from '@routebord/schema'
import { stakesOf } from '../trails/stakes.ts'
import type { SignpostContext, Stake } from './signpost-context.ts'

/** Finds what is at stake where a signpost stands, for the first of its roles for whom anything is. */
export function findStake(signpost: Signpost, context: SignpostContext): Stake | undefined {
  for (const role of signpost.roles) {
    const stake = stakeOf(role, signpost, context)
    if (stake !== undefined) return stake
  }
  return undefined
}

function stakeOf(
  role: Role,
  { step, phase }: Signpost,
  { journey, trails, stageOf }: SignpostContext,
): Stake | undefined {
  if (step === undefined) return phase && stageOf(role, phase).stake
  const visit = trails.get(role)?.byStep.get(step)
  const stakes = visit && stakesOf(visit, journey.emotionScale)
  return stakes && { step, stakes }
}
