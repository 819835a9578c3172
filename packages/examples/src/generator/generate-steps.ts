import type { StepDocument } from '@routebord/schema'
import type { Party } from './generate-parties.ts'
import { roleId } from './generate-roles.ts'
import { generateStepFacts } from './generate-step-facts.ts'
import type { SeededRandom } from './seeded-random.ts'
import { ENDINGS, SHARED_OPENINGS, SOLO_OPENINGS, SUBJECTS } from './step-words.ts'
import { joinWords } from './words.ts'

const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2026, 0, 5)
const LONGEST_JOURNEY = 1_400

/** A step that was written, as far as the next one asks. */
interface Neighbour {
  readonly id: string
  readonly party: Party
  readonly phase: number
}

/**
 * Writes the steps of parties that are given in the order in which they meet. `phases` and `evidence` say how many
 * of each the journey has.
 */
export function generateSteps(
  random: SeededRandom,
  parties: readonly Party[],
  phases: number,
  evidence: number,
): readonly StepDocument[] {
  const reached: number[] = []
  const feelings: number[] = []
  const days = Math.min(LONGEST_JOURNEY, 10 * parties.length)
  let previous: Neighbour | undefined
  return parties.map((party, index) => {
    const share = index / parties.length
    const ahead = random.chance(0.12) ? 1 : 0
    const due = Math.min(phases - 1, Math.floor(share * phases) + ahead)
    // A party stands where its furthest member stands, so that nobody goes back.
    const phase = Math.max(due, ...party.map((role) => reached[role] ?? 0))
    for (const role of party) reached[role] = phase
    const id = `step-${index + 1}`
    const after = waitsFor(random, previous, party, phase)
    previous = { id, party, phase }
    return {
      id,
      ...titleOf(random, party),
      phase: `phase-${phase + 1}`,
      roles: party.map(roleId),
      ...datesOf(random, Math.floor(share * days)),
      ...after,
      ...generateStepFacts(random, party, feelings, evidence),
    }
  })
}

function titleOf(random: SeededRandom, party: Party): Pick<StepDocument, 'title' | 'kind'> {
  const roll = random.next()
  const kind = roll < 0.08 ? 'decision' : roll < 0.12 ? 'milestone' : 'activity'
  const openings = party.length > 1 ? SHARED_OPENINGS : SOLO_OPENINGS
  const opening = random.pick(openings[kind])
  const subject = random.pick(SUBJECTS)
  if (kind !== 'activity') return { title: joinWords(opening, subject), kind }
  return { title: joinWords(opening, subject, random.pick(ENDINGS)) }
}

function datesOf(random: SeededRandom, day: number): Pick<StepDocument, 'start' | 'end'> {
  if (random.chance(0.25)) return {}
  const start = dateOf(day)
  return random.chance(0.35) ? { start, end: dateOf(day + 1 + random.below(12)) } : { start }
}

function dateOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10)
}

/** A step may wait for the one before it in the document when no role would make it wait anyway. */
function waitsFor(
  random: SeededRandom,
  previous: Neighbour | undefined,
  party: Party,
  phase: number,
): Pick<StepDocument, 'after'> {
  if (previous === undefined || previous.phase > phase || !random.chance(0.15)) return {}
  const meet = party.some((role) => previous.party.includes(role))
  return meet ? {} : { after: [previous.id] }
}
