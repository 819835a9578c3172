import { say } from '../say.ts'
import { judgeNobody, type PhaseJudge } from './phase-verdict.ts'
import { compareProgress, furthestOf } from './spread-of.ts'

/** Judges by the roles furthest along. */
export const judgeByFurthest: PhaseJudge = ({ positions }) => {
  const furthest = furthestOf(positions)
  if (furthest?.step === undefined) return judgeNobody()
  const { step } = furthest
  const names = positions
    .filter((one) => compareProgress(one, furthest) === 0)
    .map(({ role }) => role.name)
  const reason = say({
    en: ({ text, list }) =>
      `Furthest along: ${list(names)}, at “${text(step.title)}” (${text(step.phase.title)}).`,
    da: ({ text, list }) =>
      `Længst fremme: ${list(names)}, ved »${text(step.title)}« (${text(step.phase.title)}).`,
    nl: ({ text, list }) =>
      `Vooraan: ${list(names)}, bij ‘${text(step.title)}’ (${text(step.phase.title)}).`,
  })
  return { phase: step.phase, reasons: [reason] }
}
