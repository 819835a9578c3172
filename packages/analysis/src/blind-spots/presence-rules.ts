import { makeFinding } from '../make-finding.ts'
import { say } from '../say.ts'
import { NEED_CLAUSES } from './need-rules.ts'
import type { RoleRule } from './role-rule.ts'

const silentRole: RoleRule = {
  rule: 'silent-role',
  find: ({ role, trail, journey: { steps } }) => {
    if (trail.visits.length > 0 || steps.length === 0) return []
    const why = say({
      en: ({ text, number }) =>
        `${text(role.name)}: has a lane, and none of the ${number(steps.length)} steps. Either this role plays no part, or nobody asked.`,
      da: ({ text, number }) =>
        `${text(role.name)}: har en bane, men er ikke med i et eneste af de ${number(steps.length)} trin. Enten har rollen ingen betydning, eller også har ingen spurgt.`,
      nl: ({ text, number }) =>
        `${text(role.name)}: staat op de kaart, maar in geen van de ${number(steps.length)} stappen. Of deze rol doet er niet toe, of niemand heeft ernaar gevraagd.`,
    })
    return [makeFinding('silent-role', role.id, 2, why, { roles: [role] })]
  },
  clause: () =>
    say({
      en: () => 'takes no step',
      da: () => 'er ikke med i noget trin',
      nl: () => 'zet geen enkele stap',
    }),
}

const outsideCrm: RoleRule = {
  rule: 'role-outside-crm',
  find: ({ role, holders }) => {
    if (role.inCrm !== false) return []
    const basis = holders.get(role)
    const clause = basis && NEED_CLAUSES[basis]
    const why = say({
      en: ({ text }) =>
        `${text(role.name)}: ${clause === undefined ? '' : `${text(clause)} and is `}not in the CRM. Nothing we send is addressed to this role.`,
      da: ({ text }) =>
        `${text(role.name)}: ${clause === undefined ? '' : `${text(clause)} og `}står ikke i CRM. Intet af det, vi sender, er stilet til rollen.`,
      nl: ({ text }) =>
        `${text(role.name)}: ${clause === undefined ? '' : `${text(clause)} en `}staat niet in het CRM. Niets van wat we sturen, is aan deze rol gericht.`,
    })
    const weight = basis === undefined ? 2 : 3
    return [makeFinding('role-outside-crm', role.id, weight, why, { roles: [role] })]
  },
  clause: () =>
    say({
      en: () => 'is not in the CRM',
      da: () => 'står ikke i CRM',
      nl: () => 'staat niet in het CRM',
    }),
}

const crmUnknown: RoleRule = {
  rule: 'role-crm-unknown',
  find: ({ role, journey: { roles } }) => {
    const said = roles.filter(({ inCrm }) => inCrm !== undefined).length
    if (role.inCrm !== undefined || said === 0) return []
    const why = say({
      en: ({ text, number }) =>
        `${text(role.name)}: in the CRM or not? The map says so for ${number(said)} of ${number(roles.length)} roles, and not for this one.`,
      da: ({ text, number }) =>
        `${text(role.name)}: i CRM eller ej? Kortet siger det om ${number(said)} af ${number(roles.length)} roller, men ikke om denne.`,
      nl: ({ text, number }) =>
        `${text(role.name)}: wel of niet in het CRM? De kaart zegt het over ${number(said)} van de ${number(roles.length)} rollen, maar niet over deze.`,
    })
    return [makeFinding('role-crm-unknown', role.id, 1, why, { roles: [role] })]
  },
  clause: () =>
    say({
      en: () => 'may or may not be in the CRM',
      da: () => 'står måske i CRM',
      nl: () => 'staat misschien in het CRM',
    }),
}

/** The rules about roles and where they are seen. */
export const PRESENCE_RULES: readonly RoleRule[] = [silentRole, outsideCrm, crmUnknown]
