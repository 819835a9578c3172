import type { LocalizedText, Phase } from '@routebord/schema'
import { say } from '../say.ts'
import type { RolePosition } from './account-location.ts'
import type { JourneyIndex } from './journey-index.ts'

/** What a rule knows when it judges the phase of an account. */
export interface JudgedAccount {
  readonly index: JourneyIndex
  readonly positions: readonly RolePosition[]
  /** Ids of the required roles, where the caller named them. */
  readonly required: readonly string[] | undefined
  readonly share: number
}

/** The phase of an account, and why. */
export interface PhaseVerdict {
  readonly phase: Phase | undefined
  readonly reasons: readonly LocalizedText[]
}

/** A rule by which the phase of an account follows from its roles. */
export type PhaseJudge = (account: JudgedAccount) => PhaseVerdict

/** Gives the verdict where no role has reached a step. */
export function judgeNobody(): PhaseVerdict {
  const reason = say({
    en: () => 'No role has been seen at a step of its path yet.',
    da: () => 'Ingen rolle er endnu set ved et trin på sin vej.',
    nl: () => 'Nog geen enkele rol is bij een stap op zijn pad gezien.',
  })
  return { phase: undefined, reasons: [reason] }
}
