import type { StepPair, StepReference } from './composition.ts'
import type { StepList } from './list-steps.ts'

/** A pair the author named, as places in the list of all steps. */
export interface PlacedPair {
  readonly pair: StepPair
  readonly one: number
  readonly other: number
}

/** Pairs that name steps, and names that no journey has. */
export interface ReadPairs {
  readonly known: readonly PlacedPair[]
  readonly unknown: readonly StepReference[]
}

/** Looks up the pairs an author names. Of journeys with the same id the first that has the step counts. */
export function readPairs({ origins }: StepList, pairs: readonly StepPair[]): ReadPairs {
  const placeOf = new Map<string, number>()
  for (const [place, { source, item }] of origins.entries()) {
    const name = nameOf({ journey: source.journey.id, step: item.id })
    if (!placeOf.has(name)) placeOf.set(name, place)
  }
  const known: PlacedPair[] = []
  const unknown: StepReference[] = []
  for (const pair of pairs) {
    const [one, other] = [placeOf.get(nameOf(pair[0])), placeOf.get(nameOf(pair[1]))]
    if (one !== undefined && other !== undefined) known.push({ pair, one, other })
    else unknown.push(...pair.filter((reference) => !placeOf.has(nameOf(reference))))
  }
  return { known, unknown }
}

function nameOf({ journey, step }: StepReference): string {
  return JSON.stringify([journey, step])
}
