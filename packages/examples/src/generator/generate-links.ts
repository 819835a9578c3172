import type { LinkDocument } from '@routebord/schema'
import type { Party } from './generate-parties.ts'
import { roleId } from './generate-roles.ts'
import type { SeededRandom } from './seeded-random.ts'
import { MESSAGES, RETURNS } from './signpost-words.ts'

const FURTHEST_BACK = 12

/** Ties some steps to earlier ones nearby: handovers and influence between two roles, ways back for one. */
export function generateLinks(
  random: SeededRandom,
  parties: readonly Party[],
): readonly LinkDocument[] {
  const links: LinkDocument[] = []
  for (const [index, party] of parties.entries()) {
    if (index === 0 || !random.chance(0.08)) continue
    const earlier = index - 1 - random.below(Math.min(index, FURTHEST_BACK))
    const link = linkBetween(random, parties[earlier] ?? [], earlier, party, index)
    if (link !== undefined) links.push({ id: `link-${links.length + 1}`, ...link })
  }
  return links
}

function linkBetween(
  random: SeededRandom,
  from: Party,
  fromStep: number,
  to: Party,
  toStep: number,
): Omit<LinkDocument, 'id'> | undefined {
  const [earlier, later] = [`step-${fromStep + 1}`, `step-${toStep + 1}`]
  const traveller = to.find((role) => from.includes(role))
  if (traveller !== undefined && random.chance(0.3))
    return {
      kind: 'return',
      from: { step: later, role: roleId(traveller) },
      to: { step: earlier, role: roleId(traveller) },
      title: random.pick(RETURNS),
    }
  const giver = from[random.below(from.length)]
  const taker = to[random.below(to.length)]
  if (giver === undefined || taker === undefined || giver === taker) return undefined
  const ends = {
    from: { step: earlier, role: roleId(giver) },
    to: { step: later, role: roleId(taker) },
    carries: random.pick(MESSAGES),
  }
  if (random.chance(0.5)) return { kind: 'handoff', ...ends }
  return {
    kind: 'influence',
    ...ends,
    sign: random.pick(['for', 'against']),
    observed: random.pick(['yes', 'partly', 'no']),
  }
}
