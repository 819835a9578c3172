import type { LocalizedText } from '@routebord/schema'
import type { Finding } from '../finding.ts'
import type { BlindSpotRule } from './blind-spot.ts'
import type { RoleContext } from './blind-spot-context.ts'

/** Looks for one kind of blind spot around a role. */
export interface RoleRule {
  readonly rule: BlindSpotRule
  readonly find: (context: RoleContext) => readonly Finding<BlindSpotRule>[]
  /** Says what was found in a few words that follow the role's name, without a full stop. */
  readonly clause: (
    context: RoleContext,
    findings: readonly Finding<BlindSpotRule>[],
  ) => LocalizedText
}
