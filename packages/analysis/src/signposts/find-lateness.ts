import type { Friction, Role, Signpost, Step } from '@routebord/schema'
import { stakesOf } from '../trails/stakes.ts'
import { phaseOf, type SignpostContext } from './signpost-context.ts'

/** In what way a signpost comes too late for a role, and the step that shows it. */
export type Lateness =
  | { readonly kind: 'decided' | 'over' | 'gone'; readonly at: Step }
  | { readonly kind: 'hurt'; readonly at: Step; readonly friction: Friction }

/** Finds out whether, by the journey's own order, a signpost comes too late for a role, and after what. */
export function findLateness(
  signpost: Signpost,
  role: Role,
  context: SignpostContext,
): Lateness | undefined {
  const late = afterDecision(signpost, role, context)
  if (late !== undefined || signpost.moment !== 'after') return late
  return afterTrouble(signpost, role, context) ?? afterExit(signpost, role, context)
}

function afterDecision(
  signpost: Signpost,
  role: Role,
  { trails, stageOf }: SignpostContext,
): Lateness | undefined {
  const { step, moment } = signpost
  const isAfter = moment === 'after'
  const isThere = step !== undefined && trails.get(role)?.byStep.has(step) === true
  if (isAfter && isThere && step.kind === 'decision') return { kind: 'decided', at: step }
  const phase = phaseOf(signpost)
  // A phase that is always on goes on after any of its decisions.
  const at = phase?.alwaysOn === false ? stageOf(role, phase).conclusion : undefined
  // What is not signed yet can still be turned back: only a decision that nothing follows is final.
  if (at?.kind !== 'decision') return undefined
  const isLater = step === undefined ? isAfter : step.index > at.index
  return isLater ? { kind: 'decided', at } : undefined
}

function afterTrouble(
  { step }: Signpost,
  role: Role,
  { trails, journey }: SignpostContext,
): Lateness | undefined {
  const visit = step && trails.get(role)?.byStep.get(step)
  if (visit === undefined) return undefined
  const at = visit.step
  const stakes = stakesOf(visit, journey.emotionScale)
  if (stakes?.kind === 'friction') return { kind: 'hurt', at, friction: stakes.friction }
  return stakes?.kind === 'feeling' ? { kind: 'over', at } : undefined
}

function afterExit(
  { step, phase }: Signpost,
  role: Role,
  { trails, lastPhase }: SignpostContext,
): Lateness | undefined {
  const exit = trails.get(role)?.visits.at(-1)?.step
  if (exit === undefined || exit.phase.index >= (lastPhase?.index ?? 0)) return undefined
  const isThere = step === undefined ? phase === exit.phase : step === exit
  return isThere ? { kind: 'gone', at: exit } : undefined
}
