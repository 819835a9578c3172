import type { RoleAtStep } from './comparison.ts'
import type { Pairing } from './pairing.ts'

/** Who came to the matched steps and who left them, in the order of the map before. */
export interface CompanyChanges {
  readonly joined: readonly RoleAtStep[]
  readonly parted: readonly RoleAtStep[]
}

/** Finds the roles that take part in a matched step now and did not, and those that did and no longer do. */
export function findCompanyChanges({ steps, roleOf }: Pairing): CompanyChanges {
  const joined: RoleAtStep[] = []
  const parted: RoleAtStep[] = []
  for (const { before, after } of steps.matched) {
    const stayed = new Set(before.roles.map((role) => roleOf.get(role)))
    for (const role of after.roles) if (!stayed.has(role)) joined.push({ role, before, after })
    for (const role of before.roles) {
      const partner = roleOf.get(role)
      const isThere = partner !== undefined && after.roles.includes(partner)
      if (!isThere) parted.push({ role, before, after })
    }
  }
  return { joined, parted }
}
