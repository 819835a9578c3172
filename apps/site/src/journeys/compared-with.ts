import { compareJourneys } from '@routebord/analysis'
import { markComparison, type Overlay } from '@routebord/d3/overlays'
import type { Journey } from '@routebord/schema'

/** Marks on a map what changes between it and another, which is the one before it or the one after. */
export function comparedWith(
  place: 'before' | 'after',
  other: Journey,
  journey: Journey,
): readonly Overlay[] {
  const comparison =
    place === 'before' ? compareJourneys(other, journey) : compareJourneys(journey, other)
  return [markComparison(comparison)]
}
