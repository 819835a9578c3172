import type { IdIndex } from './id-index.ts'
import type { Finding, IssuePath } from './issue.ts'
import { describeReceived } from './received.ts'
import { stringsOf } from './salvage.ts'

/** How many roles an issue names: a list without end would be no help, and could outgrow the document. */
const MOST_NAMED = 6

/** The ids of the roles that take part in a step. */
export interface Company {
  readonly roles: ReadonlySet<string>
  readonly named: string
}

/** Reads who takes part in a step. */
export function companyOf(step: unknown): Company {
  const roles = new Set(stringsOf(step, 'roles').map((role) => role.value))
  return { roles, named: [...roles].slice(0, MOST_NAMED).map(describeReceived).join(', ') }
}

/** Makes a reader of companies that goes through each step once, however many signposts and links name it. */
export function createCompanyReader(): (step: object) => Company {
  const companies = new Map<object, Company>()
  return (step) => {
    const company = companies.get(step) ?? companyOf(step)
    companies.set(step, company)
    return company
  }
}

/** A finding when a role takes no part in a step; nothing otherwise. */
export function findAbsence(role: string, company: Company, path: IssuePath): Finding[] {
  if (company.roles.has(role)) return []
  return [{ code: 'role-not-at-step', path, expected: company.named, received: role }]
}

/** A finding for each role of a list that takes no part in a step; one that is not known at all is reported as such. */
export function findAbsences(
  container: unknown,
  company: Company,
  path: IssuePath,
  ids: IdIndex,
): Finding[] {
  return stringsOf(container, 'roles').flatMap(({ value: role, index }) =>
    ids.has(['roles'], role) ? findAbsence(role, company, [...path, 'roles', index]) : [],
  )
}
