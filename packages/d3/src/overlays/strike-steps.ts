import { measureText, type Point, type SwimlaneLayout } from '@routebord/layout'
import type { Step } from '@routebord/schema'
import type { GroupMark, Mark, Scene } from '../scene/mark.ts'
import { round } from '../scene/path-data.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { turnMark } from '../scene/turn-mark.ts'
import { dimSteps } from './dim-steps.ts'
import { fadeLegs, type IsFaded, roadsOf } from './fade-legs.ts'
import { sitesOf } from './places-on-threads.ts'

/** From a baseline up to the line that strikes a text, as a share of its size. */
const STRIKE = 0.32
const ARM = 9

/**
 * Draws steps as gone: the roads to and from them step back, their titles are struck, their stations crossed, the borders
 * of their cards broken. Each of these says it without colour.
 */
export function strikeSteps(scene: Scene, layout: SwimlaneLayout, gone: readonly Step[]): Scene {
  if (gone.length === 0) return scene
  const isGone = ({ key }: Mark, ...kinds: readonly string[]): boolean =>
    gone.some(({ id }) => kinds.some((kind) => key === `${kind}:${id}`))
  const isGoneLeg: IsFaded = (...ends) => ends.some((step) => step && gone.includes(step))
  const layers = dimSteps(scene, gone).layers.map(({ marks, ...layer }) => {
    if (layer.key === 'threads')
      return { ...layer, marks: fadeLegs(marks, roadsOf(layout), isGoneLeg) }
    if (layer.key === 'stations') return { ...layer, marks: [...marks, ...crosses(layout, gone)] }
    const struck = marks.map((mark) => {
      if (mark.kind !== 'group') return mark
      if (isGone(mark, 'card')) return breakBorder(mark)
      return isGone(mark, 'text', 'note') ? strikeTitle(mark) : mark
    })
    return { ...layer, marks: struck }
  })
  return { ...scene, layers }
}

function breakBorder(card: GroupMark): GroupMark {
  const look = { stroke: 'ink-3', strokeWidth: 1.5, dash: '2 4' } as const
  const marks = card.marks.map((mark) => (mark.key === 'outline' ? { ...mark, ...look } : mark))
  return { ...card, marks: marks as readonly Mark[] }
}

function strikeTitle(text: GroupMark): GroupMark {
  const strikes = text.marks.flatMap((mark) => {
    if (mark.key !== 'title' || mark.kind !== 'text') return []
    const lines = mark.lines.map(({ x, y, text: words }) => {
      const width = measureText(words, { size: mark.size, weight: mark.weight })
      return `M${round(x - 2)} ${round(y - STRIKE * mark.size)}H${round(x + width + 2)}`
    })
    return [strokeMark('strike', lines.join(''), mark.fill, 1.5)]
  })
  return { ...text, marks: [...text.marks, ...strikes] }
}

function crosses(layout: SwimlaneLayout, gone: readonly Step[]): readonly Mark[] {
  const marks = sitesOf(layout)
    .filter(({ step }) => gone.includes(step))
    .map(({ step, x, rail, threads }) =>
      cross(`gone:${step.id}`, { x, y: rail + 4 * (threads - 1) }),
    )
  return layout.orientation === 'vertical' ? marks.map(turnMark) : marks
}

/** Draws the cross of what is gone: over a station, unless its arms are said to be shorter. */
export function cross(key: string, { x, y }: Point, arm: number = ARM): Mark {
  const [left, right, top, bottom] = [x - arm, x + arm, y - arm, y + arm].map(round)
  const d = `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`
  return strokeMark(key, d, 'ink', 2, { cap: 'round' })
}
