import type { AccountPhaseRule } from './account-location.ts'
import { judgeByFurthest } from './judge-by-furthest.ts'
import { judgeByShare } from './judge-by-share.ts'
import { judgeBySlowest } from './judge-by-slowest.ts'
import type { PhaseJudge } from './phase-verdict.ts'

/** How each rule judges the phase of an account. */
export const PHASE_RULES: Readonly<Record<AccountPhaseRule, PhaseJudge>> = {
  'furthest-role': judgeByFurthest,
  'slowest-required-role': judgeBySlowest,
  'share-past-phase': judgeByShare,
}
