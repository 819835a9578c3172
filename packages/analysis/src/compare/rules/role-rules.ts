import type { Role } from '@routebord/schema'
import { groupBy } from '../../likeness/group-by.ts'
import { makeFinding } from '../../make-finding.ts'
import { say } from '../../say.ts'
import type { RoleAtStep } from '../comparison.ts'
import type { Rule } from './compared.ts'

/** A role takes part where it was left out. */
export const findJoinedRoles: Rule = ({ joined }) =>
  byRole(joined).map(({ role, at }) => {
    const steps = at.map(({ after }) => after)
    const titles = steps.map(({ title }) => title)
    const why = say({
      en: ({ text, quotes }) =>
        `${text(role.name)}: now takes part in ${quotes(titles)}. That used to go on without this role.`,
      da: ({ text, quotes }) =>
        `${text(role.name)}: er nu med ved ${quotes(titles)}. Før foregik det uden denne rolle.`,
      nl: ({ text, quotes }) =>
        `${text(role.name)}: doet nu mee bij ${quotes(titles)}. Voorheen ging dat zonder deze rol.`,
    })
    return makeFinding('role-joined', role.id, 1, why, { roles: [role], steps })
  })

/** A role no longer takes part. */
export const findPartedRoles: Rule = ({ parted }) =>
  byRole(parted).map(({ role, at }) => {
    const steps = at.map(({ after }) => after)
    const titles = steps.map(({ title }) => title)
    const why = say({
      en: ({ text, quotes }) =>
        `${text(role.name)}: no longer takes part in ${quotes(titles)}. Make sure this role still hears the outcome.`,
      da: ({ text, quotes }) =>
        `${text(role.name)}: er ikke længere med ved ${quotes(titles)}. Sørg for, at rollen stadig hører, hvad det endte med.`,
      nl: ({ text, quotes }) =>
        `${text(role.name)}: doet niet meer mee bij ${quotes(titles)}. Zorg dat deze rol de uitkomst nog wel hoort.`,
    })
    return makeFinding('role-parted', role.id, 2, why, { roles: [role], steps })
  })

/** A role the map did not know. */
export const findAddedRoles: Rule = ({ roles, after: { steps } }) =>
  roles.added.map((role) => {
    const own = steps.filter((step) => step.roles.includes(role))
    const why = say({
      en: ({ text, number }) =>
        `${text(role.name)}: not on the map before, now at ${number(own.length)} of ${number(steps.length)} steps.`,
      da: ({ text, number }) =>
        `${text(role.name)}: var ikke på kortet før og er nu med ved ${number(own.length)} af ${number(steps.length)} trin.`,
      nl: ({ text, number }) =>
        `${text(role.name)}: stond nog niet op de kaart en doet nu mee bij ${number(own.length)} van de ${number(steps.length)} stappen.`,
    })
    return makeFinding('role-added', role.id, 1, why, { roles: [role], steps: own })
  })

/** A role the map no longer has. */
export const findRemovedRoles: Rule = ({ roles, before: { steps } }) =>
  roles.removed.map((role) => {
    const own = steps.filter((step) => step.roles.includes(role))
    const why = say({
      en: ({ text, number }) =>
        `${text(role.name)}: gone from the map after taking part in ${number(own.length)} of ${number(steps.length)} steps. Say who does that work now.`,
      da: ({ text, number }) =>
        `${text(role.name)}: er væk fra kortet, men var med ved ${number(own.length)} af ${number(steps.length)} trin. Skriv, hvem der har overtaget.`,
      nl: ({ text, number }) =>
        `${text(role.name)}: staat niet meer op de kaart, maar deed mee bij ${number(own.length)} van de ${number(steps.length)} stappen. Geef aan wie dat overneemt.`,
    })
    return makeFinding('role-removed', role.id, 2, why, { roles: [role], steps: own })
  })

/** In the order in which the roles appear. */
function byRole(changes: readonly RoleAtStep[]): readonly {
  readonly role: Role
  readonly at: readonly RoleAtStep[]
}[] {
  return [...groupBy(changes, ({ role }) => role)].map(([role, at]) => ({ role, at }))
}
