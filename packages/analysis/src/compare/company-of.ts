import type { Role } from '@routebord/schema'

interface Travelled {
  readonly roles: readonly Role[]
}

/** Measures how far the same roles are at two steps, or ask two questions: Dice's coefficient, from 0 to 1. */
export function companyOf(
  before: Travelled,
  after: Travelled,
  roleOf: ReadonlyMap<Role, Role>,
): number {
  const there = new Set(after.roles)
  const both = before.roles.filter((role) => {
    const partner = roleOf.get(role)
    return partner !== undefined && there.has(partner)
  })
  return (2 * both.length) / (before.roles.length + after.roles.length)
}

/** Four parts of a score are the likeness of the words, and one is who is there. */
export function scoreOf(words: number, company: number): number {
  return (4 * words + company) / 5
}
