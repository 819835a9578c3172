import type { RoleDocument } from '@routebord/schema'
import { INTERESTS, NEEDS, ROLES, WISHES } from './role-words.ts'
import type { SeededRandom } from './seeded-random.ts'
import { inThree } from './words.ts'

/** Writes the roles of a journey; from the thirteenth on a number tells those of one name apart. */
export function generateRoles(
  random: SeededRandom,
  count: number,
  evidence: number,
): readonly RoleDocument[] {
  return Array.from({ length: count }, (_, place) => {
    const { name, persona, buying } = ROLES[place % ROLES.length] ?? ROLES[0]
    const round = Math.floor(place / ROLES.length)
    const suffix = round === 0 ? '' : ` ${round + 1}`
    return {
      id: roleId(place),
      name: inThree(`${name.en}${suffix}`, `${name.da}${suffix}`, `${name.nl}${suffix}`),
      buying,
      ...(random.chance(0.8) ? { persona: { name: inThree(persona, persona, persona) } } : {}),
      wishes: [random.pick(WISHES)],
      needs: [random.pick(NEEDS)],
      interests: [random.pick(INTERESTS)],
      influence: random.below(21) / 20,
      inCrm: random.chance(0.5),
      stance: random.pick(['mobilizer', 'neutral', 'neutral', 'blocker', 'unknown']),
      ...(random.chance(0.75) ? { evidence: [`evidence-${random.below(evidence) + 1}`] } : {}),
    }
  })
}

/** Names a role by its place. */
export function roleId(place: number): string {
  return `role-${place + 1}`
}
