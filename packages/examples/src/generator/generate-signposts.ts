import type { SignpostDocument } from '@routebord/schema'
import type { Party } from './generate-parties.ts'
import { roleId } from './generate-roles.ts'
import type { SeededRandom } from './seeded-random.ts'
import { OWNERS, QUESTIONS } from './signpost-words.ts'

/** Puts up signposts at about every fifth step for some of its roles, and a few that stand somewhere in a phase. */
export function generateSignposts(
  random: SeededRandom,
  parties: readonly Party[],
  phases: number,
): readonly SignpostDocument[] {
  const signposts: SignpostDocument[] = []
  for (const [index, party] of parties.entries()) {
    if (!random.chance(0.2)) continue
    const moment = random.pick(['before', 'before', 'during', 'after'])
    const at = random.chance(0.08)
      ? { phase: `phase-${random.below(phases) + 1}` }
      : { step: `step-${index + 1}`, moment }
    const readers = party.slice(0, 1 + random.below(party.length))
    const { question, answer, format, place } = random.pick(QUESTIONS)
    const status = random.pick(['missing', 'missing', 'planned', 'placed', 'placed', 'retired'])
    const id = `signpost-${signposts.length + 1}`
    signposts.push({
      id,
      question,
      roles: readers.map(roleId),
      at,
      ...(status === 'missing' ? {} : { answer }),
      format,
      place,
      ...(status === 'placed' ? { url: `https://example.org/${id}` } : {}),
      owner: random.pick(OWNERS),
      status,
    })
  }
  return signposts
}
