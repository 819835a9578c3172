import type { LocalizedText, Phase } from '@routebord/schema'
import { say } from '../say.ts'
import { type JudgedAccount, judgeNobody, type PhaseJudge } from './phase-verdict.ts'

/** Judges by how many roles have reached each phase, of those whose path leads through it. */
export const judgeByShare: PhaseJudge = (account) => {
  if (account.positions.every(({ step }) => step === undefined)) return judgeNobody()
  let reached: { readonly phase: Phase; readonly reason: LocalizedText } | undefined
  for (const phase of account.index.journey.phases) {
    const { there, n } = countReached(phase, account)
    if (n === 0) continue
    // Rounded against the dust of floating point: 0.7 of ten is seven.
    const needed = Math.ceil(account.share * n - 1e-9)
    const reason = sayCount(phase, there, n, needed)
    if (there < needed)
      return { phase: reached?.phase, reasons: reached ? [reached.reason, reason] : [reason] }
    reached = { phase, reason }
  }
  return { phase: reached?.phase, reasons: reached ? [reached.reason] : [] }
}

/** Counts the roles whose path leads through a phase, and those that have come there or past it. */
function countReached(
  phase: Phase,
  { index, positions }: JudgedAccount,
): { readonly there: number; readonly n: number } {
  const through = positions.filter(({ role }) => {
    const path = index.paths[role.index] ?? []
    const [first, last] = [path[0]?.phase.index, path.at(-1)?.phase.index]
    return first !== undefined && last !== undefined && first <= phase.index && phase.index <= last
  })
  const there = through.filter((one) => one.phase !== undefined && one.phase.index >= phase.index)
  return { there: there.length, n: through.length }
}

function sayCount({ title }: Phase, there: number, n: number, needed: number): LocalizedText {
  return say({
    en: ({ text, number }) =>
      `${text(title)}: reached by ${number(there)} of ${number(n)} (at least ${number(needed)} needed), counting the roles whose path leads there.`,
    da: ({ text, number }) =>
      `${text(title)}: nået af ${number(there)} ud af ${number(n)} (mindst ${number(needed)} kræves), blandt de roller, hvis vej fører dertil.`,
    nl: ({ text, number }) =>
      `${text(title)}: bereikt door ${number(there)} van de ${number(n)} (minstens ${number(needed)} nodig), van de rollen waarvan het pad erheen leidt.`,
  })
}
