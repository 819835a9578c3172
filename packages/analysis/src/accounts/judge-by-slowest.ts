import type { BuyingRole, LocalizedText } from '@routebord/schema'
import { say } from '../say.ts'
import type { RolePosition } from './account-location.ts'
import { judgeByFurthest } from './judge-by-furthest.ts'
import { type JudgedAccount, judgeNobody, type PhaseJudge } from './phase-verdict.ts'
import { boundsOf, lowestOf } from './role-bounds.ts'
import { furthestOf } from './spread-of.ts'

const REQUIRED: readonly BuyingRole[] = ['decider', 'approver', 'buyer']

/** Judges by the required role furthest behind. */
export const judgeBySlowest: PhaseJudge = (account) => {
  const ahead = furthestOf(account.positions)
  if (ahead?.phase === undefined) return judgeNobody()
  const required = requiredOf(account)
  if (required.length === 0) return { phase: undefined, reasons: [sayNoneRequired()] }
  const names = required.map(({ role }) => role.name)
  const who = say({
    en: ({ list }) => `Required: ${list(names)}.`,
    da: ({ list }) => `Skal være med: ${list(names)}.`,
    nl: ({ list }) => `Vereist: ${list(names)}.`,
  })
  const slowest = lowestOf(boundsOf(required, account.index.paths))
  if (slowest === undefined)
    return { phase: furthestOf(required)?.phase, reasons: [who, sayAllFinished()] }
  // A role still to come cannot carry the account beyond where anybody is.
  if (slowest.phase.index > ahead.phase.index) {
    const { phase, reasons } = judgeByFurthest(account)
    return { phase, reasons: [who, slowest.reason, ...reasons] }
  }
  return { phase: slowest.phase, reasons: [who, slowest.reason] }
}

function requiredOf({ index, positions, required }: JudgedAccount): readonly RolePosition[] {
  return positions.filter(({ role }) => {
    if (index.paths[role.index]?.length === 0) return false
    return required === undefined
      ? role.buying.some((part) => REQUIRED.includes(part))
      : required.includes(role.id)
  })
}

function sayNoneRequired(): LocalizedText {
  return say({
    en: () => 'No role with steps is required: none decides, approves or buys, and none was named.',
    da: () =>
      'Ingen rolle med trin skal være med: ingen beslutter, godkender eller køber, og ingen er nævnt.',
    nl: () =>
      'Geen rol met stappen is vereist: geen ervan beslist, keurt goed of koopt, en er is er ook geen opgegeven.',
  })
}

function sayAllFinished(): LocalizedText {
  return say({
    en: () => 'All of them have reached the end of their paths.',
    da: () => 'De er alle nået til vejs ende.',
    nl: () => 'Ze zijn allemaal aan het eind van hun pad.',
  })
}
