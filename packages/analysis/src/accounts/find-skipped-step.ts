import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { RoleRule } from './role-rule.ts'
import { worstOf } from './worst-of.ts'

/** Finds the step a role skips most often. */
export const findSkippedStep: RoleRule = ({ role, steps }) => {
  const worst = worstOf(steps, ({ skipped }) => skipped)
  if (worst === undefined) return []
  const { item, count, n } = worst
  const { step } = item
  const why = say({
    en: ({ text, number }) =>
      `${text(role.name)}: “${text(step.title)}” was skipped in ${number(count)} of the ${number(n)} accounts that got further. Ask whether it is needless, or only unseen.`,
    da: ({ text, number }) =>
      `${text(role.name)}: »${text(step.title)}« blev sprunget over i ${number(count)} af de ${number(n)} virksomheder, der nåede længere. Spørg, om trinnet er overflødigt eller blot ikke bliver set.`,
    nl: ({ text, number }) =>
      `${text(role.name)}: ‘${text(step.title)}’ is overgeslagen bij ${number(count)} van de ${number(n)} bedrijven die verder kwamen. Vraag of de stap overbodig is of alleen niet gezien wordt.`,
  })
  const parts = { roles: [role], steps: [step] }
  return [makeFinding('skipped-step', `${role.id}:${step.id}`, 2, why, parts)]
}
