import { type Comparison, localize } from '@routebord/analysis'
import { type Fact, pictureBox, type SwimlaneLayout } from '@routebord/layout'
import type { Step } from '@routebord/schema'
import type { Language } from '../language.ts'
import type { Mark, Scene } from '../scene/mark.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { addLayer } from './add-layer.ts'
import { type Change, changeSign, overviewChanges } from './change-signs.ts'
import { oneForEach } from './one-for-each.ts'
import type { Overlay } from './overlay.ts'
import { type OverlayWords, overlayWordsFor } from './overlay-words.ts'
import { roleName } from './role-name.ts'
import { cross, strikeSteps } from './strike-steps.ts'
import { tagMarks } from './tag-marks.ts'

/** A plate lies on the lower edge of its card, clear of its last line, of signs and threads; under the words of an unseen step, or in a braid. */
const [DROP, NOTE_DROP, BRAID_DROP] = [1, 10, 10]

const LOOKS = { added: 'filled', removed: 'broken', moved: 'outlined' } as const

/**
 * Marks on either of two compared maps what changes from one to the other: new steps, steps that go, steps that move.
 * On the map before, what goes is struck, and the road to it and from it steps back. The strip of the whole journey has a small
 * sign for each. Outline and details also say who joins or leaves a step, and which frictions go or come.
 * @example
 * import { compareJourneys } from '@routebord/analysis'
 * import { markComparison } from '@routebord/d3/overlays'
 * import { bouncyBall, bouncyBallToBe } from '@routebord/examples'
 * import { assertJourney } from '@routebord/schema'
 * const comparison = compareJourneys(assertJourney(bouncyBall), assertJourney(bouncyBallToBe))
 * const overlays = [markComparison(comparison)]
 * overlays.length // → 1
 */
export function markComparison(comparison: Comparison): Overlay {
  return overlayOf(comparison)
}

const overlayOf = oneForEach((comparison: Comparison): Overlay => {
  const changes = new Map<Step, Change>([
    ...comparison.moved.flatMap(({ before, after }) => [
      [before, 'moved'] as const,
      [after, 'moved'] as const,
    ]),
    ...comparison.steps.added.map((step) => [step, 'added'] as const),
    ...comparison.steps.removed.map((step) => [step, 'removed'] as const),
  ])
  return {
    draw: (scene, layout, language) => draw(scene, layout, changes, overlayWordsFor(language)),
    drawOverview: (marks, overview) => [...marks, ...overviewChanges(changes, overview)],
    legend: (layout, language) => [
      {
        title: overlayWordsFor(language).changes,
        entries: (['added', 'removed', 'moved'] as const)
          .filter((change) => stepsOf(layout).some((step) => changes.get(step) === change))
          .map((change) => legendEntry(change, overlayWordsFor(language))),
      },
    ],
    facts: (step, language) => factsOf(step, comparison, changes.get(step), language),
  }
})

function draw(
  scene: Scene,
  layout: SwimlaneLayout,
  changes: ReadonlyMap<Step, Change>,
  words: OverlayWords,
): Scene {
  const gone = stepsOf(layout).filter((step) => changes.get(step) === 'removed')
  const marks = [...layout.cards, ...layout.notes].flatMap((place): readonly Mark[] => {
    const { step } = place
    const change = changes.get(step)
    if (change === undefined) return []
    const { right, bottom } = pictureBox(layout, place)
    const y = bottom + (layout.names ? BRAID_DROP : step.observed === 'no' ? NOTE_DROP : DROP)
    const tag = tagMarks('tag', words[change], right - 6, y, LOOKS[change])
    return [{ kind: 'group', key: `change:${step.id}`, step: step.id, marks: tag }]
  })
  return addLayer(strikeSteps(scene, layout, gone), 'changes', marks)
}

function legendEntry(
  change: Change,
  words: OverlayWords,
): { label: string; width: number; marks: readonly Mark[] } {
  const tag = tagMarks('tag', words[change], 100, 15, LOOKS[change])
  const sign = changeSign('sign', change, { x: 6, y: 15 })
  const road = strokeMark('road', 'M18 15H46', 'dim-ink', 6)
  const gone = change === 'removed' ? [road, cross('cross', { x: 32, y: 15 })] : []
  return { label: words.changed[change], width: 102, marks: [sign, ...gone, ...tag] }
}

function stepsOf(layout: SwimlaneLayout): readonly Step[] {
  return [...layout.cards, ...layout.notes].map(({ step }) => step)
}

function factsOf(
  step: Step,
  { joined, parted, frictions }: Comparison,
  change: Change | undefined,
  language: Language,
): readonly Fact[] {
  const words = overlayWordsFor(language)
  const isHere = ({
    before,
    after,
  }: {
    before?: Step | undefined
    after?: Step | undefined
  }): boolean => before === step || after === step
  const texts = [
    ...(change === undefined ? [] : [words[change]]),
    ...joined.filter(isHere).map(({ role }) => words.joins(roleName(role, language.tag))),
    ...parted.filter(isHere).map(({ role }) => words.parts(roleName(role, language.tag))),
    ...frictions.removed
      .filter(isHere)
      .map(({ friction }) => words.frictionGone(localize(friction.title, language.tag))),
    ...frictions.added
      .filter(isHere)
      .map(({ friction }) => words.frictionNew(localize(friction.title, language.tag))),
  ]
  return texts.map((text) => ({ kind: 'overlay', label: words.changes, text, trouble: false }))
}
