import type { ExperienceDocument, StepDocument } from '@routebord/schema'
import type { Party } from './generate-parties.ts'
import { roleId } from './generate-roles.ts'
import type { SeededRandom } from './seeded-random.ts'
import { FRICTIONS, METRICS, QUOTES, TOUCHPOINTS } from './step-words.ts'

/** What a step holds besides its place in the journey. */
export type StepFacts = Pick<
  StepDocument,
  'touchpoints' | 'experience' | 'frictions' | 'observed' | 'evidence' | 'metrics'
>

/**
 * Writes what happens at a step. `feelings` holds what each role felt last, by its place; it is where the role starts
 * from here, and is brought up to date.
 */
export function generateStepFacts(
  random: SeededRandom,
  party: Party,
  feelings: number[],
  evidence: number,
): StepFacts {
  const contacts = random.pick([0, 1, 1, 1, 2, 3])
  const first = random.below(TOUCHPOINTS.length)
  const seen = random.next()
  return {
    touchpoints: [...TOUCHPOINTS, ...TOUCHPOINTS].slice(first, first + contacts),
    experience: experienceOf(random, party, feelings),
    ...frictionsOf(random, party),
    ...(seen < 0.15 ? { observed: 'partly' } : seen < 0.25 ? { observed: 'no' } : {}),
    ...(random.chance(0.8) ? { evidence: [`evidence-${random.below(evidence) + 1}`] } : {}),
    ...(random.chance(0.08)
      ? { metrics: [{ ...random.pick(METRICS), value: 1 + random.below(90) }] }
      : {}),
  }
}

function experienceOf(
  random: SeededRandom,
  party: Party,
  feelings: number[],
): Record<string, ExperienceDocument> {
  const experience: Record<string, ExperienceDocument> = {}
  for (const role of party) {
    const change = random.pick([-2, -1, -1, 0, 1, 1, 2])
    const emotion = Math.max(-2, Math.min(2, (feelings[role] ?? 0) + change))
    feelings[role] = emotion
    if (random.chance(0.15)) continue
    const basis = random.pick(['selfReported', 'observed', 'assumed'])
    const quote = random.chance(0.4) ? { quote: random.pick(QUOTES) } : {}
    experience[roleId(role)] = { emotion, basis, ...quote }
  }
  return experience
}

function frictionsOf(random: SeededRandom, party: Party): Pick<StepDocument, 'frictions'> {
  if (!random.chance(0.25)) return {}
  const sufferers = party.filter(() => random.chance(0.7))
  return {
    frictions: [
      {
        title: random.pick(FRICTIONS),
        kind: random.pick(['obstacle', 'noise']),
        severity: random.pick([1, 2, 3]),
        ...(sufferers.length > 0 ? { roles: sufferers.map(roleId) } : {}),
      },
    ],
  }
}
