import type { Friction, Journey, Step } from '@routebord/schema'
import { matchItems } from '../likeness/match-items.ts'
import type { Match, Matching } from '../likeness/matching.ts'
import type {
  FrictionAdded,
  FrictionComparison,
  FrictionKept,
  FrictionRemoved,
} from './comparison.ts'
import { LIKE_ENOUGH } from './pair-journeys.ts'
import type { Pairing } from './pairing.ts'

/**
 * Compares the frictions of matched steps by the likeness of their titles. A friction that says it is removed in the
 * very journey it stands in is not there; one that says it is removed in the journey after counts as removed, and the
 * claim is confirmed or contradicted.
 */
export function compareFrictions(pairing: Pairing): FrictionComparison {
  const { before, after, steps } = pairing
  const removed: FrictionRemoved[] = []
  const added: FrictionAdded[] = []
  const kept: FrictionKept[] = []
  const remove = (
    friction: Friction,
    sides: Pick<FrictionRemoved, 'before' | 'after'>,
    still?: Friction,
  ): void => {
    const contradicted = still === undefined ? 'confirmed' : 'contradicted'
    const claim = friction.removedIn === after.id ? contradicted : 'none'
    removed.push({ friction, before: sides.before, after: sides.after, claim, still })
  }
  for (const step of steps.matched) {
    const found = matchFrictions(step, pairing)
    for (const friction of found.removed) remove(friction, step)
    for (const pair of found.matched)
      if (pair.before.removedIn === after.id) remove(pair.before, step, pair.after)
      else kept.push({ before: pair.before, after: pair.after, score: pair.score, step })
    for (const friction of found.added)
      added.push({ friction, before: step.before, after: step.after })
  }
  for (const step of steps.removed)
    for (const friction of presentFrictions(step, before))
      remove(friction, { before: step, after: undefined })
  for (const step of steps.added)
    for (const friction of presentFrictions(step, after))
      added.push({ friction, before: undefined, after: step })
  return { removed, added, kept }
}

function matchFrictions(step: Match<Step>, pairing: Pairing): Matching<Friction> {
  const { before, after, texts } = pairing
  return matchItems(presentFrictions(step.before, before), presentFrictions(step.after, after), {
    keyOf: ({ title, kind, severity }) => JSON.stringify([title.byLocale, kind, severity]),
    wordsOf: ({ title }) => texts.wordsOf(title),
    scoreOf: (one, other) => texts.likenessOf(one.title, other.title) ?? 0,
    closenessOf: (one, other) => (one.kind === other.kind ? 1 : 0),
    threshold: LIKE_ENOUGH,
  })
}

function presentFrictions(step: Step, journey: Journey): readonly Friction[] {
  return step.frictions.filter(({ removedIn }) => removedIn !== journey.id)
}
