import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { RoleRule } from './role-rule.ts'
import { worstOf } from './worst-of.ts'

/** Finds the step that most often breaks the order of the path. */
export const findBrokenOrder: RoleRule = ({ role, steps }) => {
  const worst = worstOf(steps, ({ outOfOrder }) => outOfOrder)
  if (worst === undefined) return []
  const { item, count, n } = worst
  const { step } = item
  const why = say({
    en: ({ text, number }) =>
      `${text(role.name)}: “${text(step.title)}” came out of turn in ${number(count)} of the ${number(n)} accounts that reached it. The map may be wrong there, and not the customer.`,
    da: ({ text, number }) =>
      `${text(role.name)}: »${text(step.title)}« faldt uden for rækkefølgen i ${number(count)} af de ${number(n)} virksomheder, der nåede dertil. Måske er det kortet, der tager fejl, og ikke kunden.`,
    nl: ({ text, number }) =>
      `${text(role.name)}: ‘${text(step.title)}’ viel buiten de volgorde bij ${number(count)} van de ${number(n)} bedrijven die er kwamen. Misschien heeft de kaart het mis, en niet de klant.`,
  })
  const parts = { roles: [role], steps: [step] }
  return [makeFinding('order-broken', `${role.id}:${step.id}`, 2, why, parts)]
}

/** Finds the step a role most often comes back to. */
export const findRepeatedStep: RoleRule = ({ role, steps }) => {
  const worst = worstOf(steps, ({ repeated }) => repeated)
  if (worst === undefined) return []
  const { item, count, n } = worst
  const { step } = item
  const why = say({
    en: ({ text, number }) =>
      `${text(role.name)}: came back to “${text(step.title)}” in ${number(count)} of the ${number(n)} accounts that reached it. Something was left open there.`,
    da: ({ text, number }) =>
      `${text(role.name)}: vendte tilbage til »${text(step.title)}« i ${number(count)} af de ${number(n)} virksomheder, der nåede dertil. Noget blev ikke afklaret første gang.`,
    nl: ({ text, number }) =>
      `${text(role.name)}: keerde bij ${number(count)} van de ${number(n)} bedrijven die er kwamen terug naar ‘${text(step.title)}’. Daar is de eerste keer iets blijven liggen.`,
  })
  const parts = { roles: [role], steps: [step] }
  return [makeFinding('repeated-step', `${role.id}:${step.id}`, 1, why, parts)]
}
