import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import type { RoleRule } from './role-rule.ts'
import { worstOf } from './worst-of.ts'

/** What the others did, by how many of the accounts they went on in. */
const OTHERS = {
  none: {
    en: () => 'Nobody else was either.',
    da: () => 'Det er de andre heller ikke.',
    nl: () => 'De anderen evenmin.',
  },
  some: {
    en: (accounts: string) => `In ${accounts} of those the others went on.`,
    da: (accounts: string) => `I ${accounts} af dem gik de andre videre.`,
    nl: (accounts: string) => `Bij ${accounts} daarvan gingen de anderen verder.`,
  },
  all: {
    en: () => 'The others went on every time.',
    da: () => 'De andre gik videre hver gang.',
    nl: () => 'De anderen gingen telkens verder.',
  },
}

/** Finds the step a role is most often lost at. */
export const findDropOut: RoleRule = ({ role, steps }) => {
  const worst = worstOf(steps, ({ dropOut }) => dropOut)
  if (worst === undefined) return []
  const { item, count, n } = worst
  const { step, leftBehind } = item
  const othersDid = OTHERS[leftBehind === 0 ? 'none' : leftBehind < count ? 'some' : 'all']
  const why = say({
    en: ({ text, number }) =>
      `${text(role.name)}: in ${number(count)} of the ${number(n)} accounts where this role reached “${text(step.title)}”, it was not seen again. ${othersDid.en(number(leftBehind))}`,
    da: ({ text, number }) =>
      `${text(role.name)}: i ${number(count)} af de ${number(n)} virksomheder, hvor rollen nåede »${text(step.title)}«, er den ikke set siden. ${othersDid.da(number(leftBehind))}`,
    nl: ({ text, number }) =>
      `${text(role.name)}: bij ${number(count)} van de ${number(n)} bedrijven waar deze rol ‘${text(step.title)}’ bereikte, is die daarna niet meer gezien. ${othersDid.nl(number(leftBehind))}`,
  })
  return [
    makeFinding('drop-out', `${role.id}:${step.id}`, 2, why, { roles: [role], steps: [step] }),
  ]
}
