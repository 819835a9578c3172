import type { Point } from '@routebord/layout'
import type { Mark } from '../scene/mark.ts'
import type { Tone } from '../theme/tokens.ts'

/** Width of a thread between its edges, in px, and what share it is of a thread without. */
export const THIN = 4
export const THINNER: number = 2 / 3
/** Width of a thread with its edges: of neighbours, 8 px apart, some ground stays between them. */
export const EDGED = 6.5

/** What a dot is filled and rimmed with. */
export type SeenTones = readonly [fill: Tone, rim: Tone]

/** Draws where a role was seen, with a ring where it came back. */
export function seenMarks(
  key: string,
  { x, y }: Point,
  [fill, stroke]: SeenTones,
  hasRing: boolean,
): readonly Mark[] {
  const dot: Mark = { kind: 'circle', key, x, y, radius: 3, fill, stroke, strokeWidth: 1.5 }
  if (!hasRing) return [dot]
  const ring = { stroke: 'ink', strokeWidth: 2, dash: '2 3' } as const
  return [dot, { kind: 'circle', key: `ring:${key}`, x, y, radius: 11, ...ring }]
}
