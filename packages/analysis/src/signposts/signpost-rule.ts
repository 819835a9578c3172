import type { Role, Signpost } from '@routebord/schema'
import type { Finding } from '../finding.ts'
import type { SignpostRule } from './signpost-audit.ts'
import { phaseOf, type SignpostContext } from './signpost-context.ts'

/** Looks for one kind of fault in one signpost. */
export interface RuleOfSignpost {
  readonly rule: SignpostRule
  readonly find: (signpost: Signpost, context: SignpostContext) => Finding<SignpostRule> | undefined
}

/** Names what a finding about a signpost is about: all its roles, or those concerned. */
export function partsOf(
  signpost: Signpost,
  roles: readonly Role[] = signpost.roles,
): Pick<Finding, 'roles' | 'phases' | 'steps' | 'signposts'> {
  const { step } = signpost
  const phase = phaseOf(signpost)
  return {
    roles,
    phases: phase === undefined ? [] : [phase],
    steps: step === undefined ? [] : [step],
    signposts: [signpost],
  }
}

/** Tells whether a signpost stands on the road, or will. */
export function isToBePassed({ status }: Signpost): boolean {
  return status === 'placed' || status === 'planned'
}
