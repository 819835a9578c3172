import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { StepFacts } from './evaluation.ts'
import { LEAST_FOR_SHARE } from './proportion.ts'
import type { RoleRule } from './role-rule.ts'

/** A wait of which a finding speaks, in days. */
const LONG_WAIT = 7

/** Finds the step a role waits for longest, by the median. */
export const findLongWait: RoleRule = ({ role, steps }) => {
  const longest = steps.reduce<StepFacts | undefined>((most, one) => {
    if (one.waiting.n < LEAST_FOR_SHARE) return most
    return (one.waiting.median ?? 0) > (most?.waiting.median ?? 0) ? one : most
  }, undefined)
  const days = longest?.waiting.median ?? 0
  if (longest === undefined || days < LONG_WAIT) return []
  const { step, waiting } = longest
  const why = say({
    en: ({ text, number }) =>
      `${text(role.name)}: the longest wait is before “${text(step.title)}”, ${number(Math.floor(days))} days or more in half of the ${number(waiting.n)} accounts.`,
    da: ({ text, number }) =>
      `${text(role.name)}: den længste ventetid ligger før »${text(step.title)}«, ${number(Math.floor(days))} dage eller mere i halvdelen af de ${number(waiting.n)} virksomheder.`,
    nl: ({ text, number }) =>
      `${text(role.name)}: het langste wachten is vóór ‘${text(step.title)}’, ${number(Math.floor(days))} dagen of meer bij de helft van de ${number(waiting.n)} bedrijven.`,
  })
  const parts = { roles: [role], steps: [step] }
  return [makeFinding('long-wait', `${role.id}:${step.id}`, 1, why, parts)]
}
