import type { Friction, ResolvedEmotionScale } from '@routebord/schema'
import type { Visit } from './trail.ts'

/** Why a moment weighs more than others for a role. */
export type Stakes =
  | { readonly kind: 'decision' }
  | { readonly kind: 'friction'; readonly friction: Friction }
  | { readonly kind: 'feeling' }

/** The severity of a friction that stops the journey. */
const STOPS = 3

/** Tells whether a role feels less than neutral: below the middle of the scale. */
export function isLow({ experience }: Visit, { min, max }: ResolvedEmotionScale): boolean {
  const emotion = experience?.emotion
  return emotion !== undefined && emotion < (min + max) / 2
}

/**
 * Names what is at stake for a role at a step: a decision it takes part in; a friction that stops it; a feeling in
 * the lowest quarter of the scale, its upper border not included (below −1 on −2 to 2). The first of these counts.
 */
export function stakesOf(visit: Visit, { min, max }: ResolvedEmotionScale): Stakes | undefined {
  if (visit.step.kind === 'decision') return { kind: 'decision' }
  const friction = visit.frictions.find(({ severity }) => severity === STOPS)
  if (friction !== undefined) return { kind: 'friction', friction }
  const emotion = visit.experience?.emotion
  return emotion !== undefined && emotion < min + (max - min) / 4 ? { kind: 'feeling' } : undefined
}
