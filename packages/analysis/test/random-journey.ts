import { assertJourney, type Journey, type JourneyDocument } from '@routebord/schema'
import fc from 'fast-check'

/** What chance decides about a step: who is there, whether the phase moves on, and what it waits for. */
interface Chance {
  readonly roles: readonly number[]
  readonly onward: number
  readonly after: readonly number[]
}

type StepOfDocument = JourneyDocument['steps'][number]

/** Valid documents of two to six roles, one to five phases and up to thirty steps. */
export const randomDocument: fc.Arbitrary<JourneyDocument> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([roles, phases]) => {
    const places = Array.from({ length: roles }, (_, place) => place)
    const step: fc.Arbitrary<Chance> = fc.record({
      // Named in any order, and often by few: a group that is always whole would never part.
      roles: fc.oneof(
        fc.shuffledSubarray(places, { minLength: 1 }),
        fc.shuffledSubarray(places, { minLength: 1, maxLength: 2 }),
      ),
      onward: fc.constantFrom(0, 0, 0, 1),
      after: fc.array(fc.nat({ max: 29 }), { maxLength: 2 }),
    })
    return fc
      .array(step, { maxLength: 30, size: 'max' })
      .map((chances) => documentOf(roles, phases, chances))
  })

/** Resolves a document, and throws if it is not valid: then the generator is wrong. */
export function journeyOf(document: JourneyDocument): Journey {
  return assertJourney(document)
}

function documentOf(roles: number, phases: number, chances: readonly Chance[]): JourneyDocument {
  const reached = new Map<number, number>()
  const phaseOf: number[] = []
  const steps = chances.map((chance, index): StepOfDocument => {
    const furthest = Math.max(...chance.roles.map((role) => reached.get(role) ?? 0))
    const phase = Math.min(phases - 1, furthest + chance.onward)
    for (const role of chance.roles) reached.set(role, phase)
    phaseOf.push(phase)
    const after = chance.after.filter((step) => step < index && (phaseOf[step] ?? 0) <= phase)
    return {
      id: `step-${index}`,
      title: `Step ${index}`,
      phase: `phase-${phase}`,
      roles: chance.roles.map((role) => `role-${role}`),
      after: after.map((step) => `step-${step}`),
    }
  })
  return {
    format: 'routebord/1',
    id: 'random',
    title: 'Random',
    purpose: { why: 'To hold laws against', audience: [] },
    roles: Array.from({ length: roles }, (_, place) => ({
      id: `role-${place}`,
      name: `Role ${place}`,
      buying: [],
    })),
    phases: Array.from({ length: phases }, (_, place) => ({
      id: `phase-${place}`,
      title: `Phase ${place}`,
    })),
    steps,
  }
}
