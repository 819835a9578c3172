import { deepFreeze } from '@routebord/analysis'
import type { SwimlaneLayout } from '@routebord/layout'
import { bandMarks, laneLineMarks, phaseMarks } from './band-marks.ts'
import { bridgeMarks, cardMarks } from './card-marks.ts'
import { cardTextMarks, noteMarks } from './card-text-marks.ts'
import { feelingMarks } from './feeling-marks.ts'
import { headMarks } from './head-marks.ts'
import { linkLabelMarks, linkMarks } from './link-marks.ts'
import type { Layer, Mark, Scene } from './mark.ts'
import { signMarks } from './sign-marks.ts'
import { stationMarks } from './station-marks.ts'
import { bulletMarks, threadMarks } from './thread-marks.ts'
import { dateMarks, foldMarks } from './timeline-marks.ts'

/**
 * Turns a layout into a scene: marks in layers, bottom first.
 * @throws Error when two marks of a layer have the same key, because an update could not tell them apart.
 */
export function buildScene(layout: SwimlaneLayout, title: string): Scene {
  const { width, height, headWidth } = layout
  const ground = groundMark(headWidth, width - headWidth, height)
  const headGround = groundMark(0, headWidth, height)
  const body = (key: string, marks: readonly Mark[]): Layer => ({ key, part: 'body', marks })
  const layers: readonly Layer[] = [
    body('grounds', [ground, ...bandMarks(layout)]),
    {
      key: 'phases',
      part: 'phase-heads',
      marks: [...headGrounds(layout), ...phaseMarks(layout), ...dateMarks(layout)],
    },
    body('lines', [...laneLineMarks(layout), ...foldMarks(layout)]),
    body('links', linkMarks(layout)),
    body('cards', cardMarks(layout)),
    body('feelings', feelingMarks(layout)),
    body('threads', threadMarks(layout)),
    body('bridges', bridgeMarks(layout)),
    body('stations', stationMarks(layout)),
    body('texts', [...cardTextMarks(layout), ...noteMarks(layout), ...linkLabelMarks(layout)]),
    body('signs', signMarks(layout)),
    body('bullets', bulletMarks(layout)),
    {
      key: 'heads',
      part: 'heads',
      marks: [headGround, ...headMarks(layout)],
    },
  ]
  for (const layer of layers) assertUniqueKeys(layer)
  return deepFreeze({ width, height, headWidth, headHeight: layout.headHeight, title, layers })
}

/** The heads of the phases lie over the cards that scroll under them. */
function headGrounds(layout: SwimlaneLayout): readonly Mark[] {
  const { width, headWidth } = layout
  const ground = groundMark(headWidth, width - headWidth, layout.headHeight)
  return [ground, ...bandMarks({ ...layout, height: layout.headHeight })]
}

function groundMark(x: number, width: number, height: number): Mark {
  return { kind: 'rect', key: 'ground', x, y: 0, width, height, fill: 'paper' }
}

/** Sees to it that no two marks of a layer have the same key. */
export function assertUniqueKeys(layer: Layer): void {
  const keys = new Set<string>()
  for (const { key } of layer.marks) {
    if (keys.has(key)) throw new Error(`duplicate mark key: ${key} in layer ${layer.key}`)
    keys.add(key)
  }
}
