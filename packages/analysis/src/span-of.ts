import type { Step } from '@routebord/schema'

/** A stretch of time, in milliseconds since 1970, UTC. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Returns the time a step takes; of one date it is a moment, of none nothing is known. */
export function spanOf({ start, end }: Step): Span | undefined {
  const from = start ?? end
  return from === undefined ? undefined : { from, to: end ?? from }
}

/** Returns the shortest time that holds both. */
export function spanAcross(a: Span | undefined, b: Span): Span {
  return a === undefined ? b : { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

/** Measures a stretch of time in milliseconds; what is unknown takes none. */
export function lengthOf(span: Span | undefined): number {
  return span === undefined ? 0 : span.to - span.from
}

/** A day of 24 hours, in milliseconds. */
export const DAY = 86_400_000
