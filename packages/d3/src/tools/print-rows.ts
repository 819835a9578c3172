import type { PhaseLayout, SwimlaneLayout } from '@routebord/layout'
import { type Span, windowLayout } from '@routebord/layout/window'
import { type ElementTree, element } from '../html/element-tree.ts'
import type { Layer, Scene } from '../scene/mark.ts'
import { round } from '../scene/path-data.ts'
import { markTree } from '../svg/mark-tree.ts'
import { FONT_FAMILY } from '../theme/font-family.ts'
import { toneValue } from '../theme/tokens.ts'
import { ROW_MARGIN, splitRows } from './split-rows.ts'
import type { DrawnMap } from './tool.ts'
import { keepLabelsWhole } from './whole-labels.ts'

/** How wide a row is, with the heads before it, in px: it is legible on the width of a sheet of A4. */
const WIDTH = 1064
/** The same on a sheet that lies, which is this much wider than it is high: a row fills it, and stays as legible. */
const LYING = 1.4
const LONGEST = 1400

/**
 * Describes the picture in rows for paper, once for sheets that stand and once for sheets that lie, each at one scale: every
 * row has the heads of the lanes, where there are any, and the titles of the phases it shows. A picture that is short enough, or runs down the
 * page, needs none.
 */
export function rowTrees({ layout, sceneOf }: DrawnMap): readonly ElementTree[] {
  if (layout.orientation === 'vertical') return []
  const standing = WIDTH - layout.headWidth
  const lying = Math.min(LONGEST, layout.height * LYING - layout.headWidth)
  const sheets = [
    { name: 'portrait', spans: splitRows(layout, standing) },
    { name: 'landscape', spans: splitRows(layout, Math.max(standing, lying)) },
  ]
  if (sheets.every(({ spans }) => spans.length < 2)) return []
  return sheets.map(({ name, spans }) => {
    const longest = Math.max(...spans.map(({ left, right }) => right - left))
    const whole = { ...layout, links: keepLabelsWhole(layout.links, spans) }
    const rows = spans.map((span) => {
      const scene = sceneOf({ ...windowLayout(whole, span), phases: phasesIn(layout, span) })
      const share = (layout.headWidth + span.right - span.left) / (layout.headWidth + longest)
      return rowTree(scene, span, share)
    })
    return element('div', { class: `routebord-rows routebord-${name}` }, rows)
  })
}

/** The phases as a row shows them: none begins in its last gutter, and one that goes on says its title again. */
function phasesIn({ phases }: SwimlaneLayout, { left, right }: Span): SwimlaneLayout['phases'] {
  const start = left + ROW_MARGIN
  const isLater = ({ ruleLeft }: PhaseLayout): boolean => ruleLeft >= right
  return phases.map((phase, index) => {
    if (isLater(phase)) return { ...phase, left: Math.max(phase.left, right) }
    if (phase.ruleRight <= left) return phase
    return {
      ...phase,
      right: phases.slice(index + 1).every(isLater) ? Math.max(phase.right, right) : phase.right,
      ruleLeft: Math.max(phase.ruleLeft, start),
      ruleRight: Math.min(phase.ruleRight, right - ROW_MARGIN),
      titleLeft: Math.max(phase.titleLeft, start),
    }
  })
}

/** @param share Of the width of the longest row. */
function rowTree(scene: Scene, { left, right }: Span, share: number): ElementTree {
  const { headWidth, width, direction } = scene
  const length = right - left
  const attributes = {
    class: 'routebord-row',
    width: `${round(share * 100)}%`,
    viewBox: `0 0 ${round(headWidth + length)} ${round(scene.height)}`,
    preserveAspectRatio: direction === 'rtl' ? 'xMaxYMin' : 'xMinYMin',
    'font-family': FONT_FAMILY,
    direction,
    'aria-hidden': 'true',
  }
  const [road, heads] = [layersOf(scene, 'body', 'phase-heads'), layersOf(scene, 'heads')]
  return element(
    'svg',
    attributes,
    direction === 'rtl'
      ? [
          cutTree(road, { x: 0, from: width - right, length, height: scene.height }),
          cutTree(heads, {
            x: length,
            from: width - headWidth,
            length: headWidth,
            height: scene.height,
          }),
        ]
      : [
          cutTree(road, { x: headWidth, from: left, length, height: scene.height }),
          cutTree(heads, { x: 0, from: 0, length: headWidth, height: scene.height }),
        ],
  )
}

/** A stretch of the picture, and where it goes in its row. */
interface Cut {
  readonly x: number
  readonly from: number
  readonly length: number
  readonly height: number
}

function cutTree(layers: readonly Layer[], { x, from, length, height }: Cut): ElementTree {
  const attributes = {
    x,
    width: length,
    height,
    viewBox: `${round(from)} 0 ${round(length)} ${round(height)}`,
  }
  const marks = layers
    .flatMap((layer) => layer.marks)
    .map((mark) => markTree(mark, false, toneValue))
  return element('svg', attributes, marks)
}

function layersOf({ layers }: Scene, ...parts: readonly Layer['part'][]): readonly Layer[] {
  return parts.flatMap((part) => layers.filter((layer) => layer.part === part))
}
