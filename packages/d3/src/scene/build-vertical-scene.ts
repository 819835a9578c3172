import { deepFreeze } from '@routebord/analysis'
import type { SwimlaneLayout } from '@routebord/layout'
import { bandMarks, laneLineMarks } from './band-marks.ts'
import { assertUniqueKeys } from './build-scene.ts'
import { bridgeMarks, cardMarks } from './card-marks.ts'
import { feelingMarks } from './feeling-marks.ts'
import { linkMarks } from './link-marks.ts'
import type { Layer, Mark, Scene } from './mark.ts'
import { stationMarks } from './station-marks.ts'
import { bulletMarks, threadMarks } from './thread-marks.ts'
import { foldMarks, verticalDateMarks } from './timeline-marks.ts'
import { turnMark } from './turn-mark.ts'
import { verticalHeadMarks, verticalPhaseMarks } from './vertical-head-marks.ts'
import { verticalLabelMarks, verticalSignMarks, verticalTextMarks } from './vertical-text-marks.ts'

/**
 * Turns a layout whose journey runs down the page into a scene. Roads, cards and feelings are those of a journey that
 * runs to the side, turned about the diagonal; texts and signs stay upright.
 * @throws Error when two marks of a layer have the same key, because an update could not tell them apart.
 */
export function buildVerticalScene(layout: SwimlaneLayout, title: string): Scene {
  const [width, height] = [layout.height, layout.width]
  const [headWidth, headHeight] = [layout.headHeight, layout.headWidth]
  const body = (key: string, marks: readonly Mark[]): Layer => ({ key, part: 'body', marks })
  const turned = (key: string, marks: readonly Mark[]): Layer => body(key, marks.map(turnMark))
  const ground = { kind: 'rect', key: 'ground', x: 0, y: 0, fill: 'paper' } as const
  const bands = bandMarks(layout).map(turnMark)
  const phaseBands = bandMarks({ ...layout, height: headWidth }).map(turnMark)
  const layers: readonly Layer[] = [
    body('grounds', [{ ...ground, x: headWidth, width: width - headWidth, height }, ...bands]),
    turned('lines', [...laneLineMarks(layout), ...foldMarks(layout)]),
    turned('links', linkMarks(layout)),
    turned('cards', cardMarks(layout)),
    turned('feelings', feelingMarks(layout)),
    turned('threads', threadMarks(layout)),
    turned('bridges', bridgeMarks(layout)),
    turned('stations', stationMarks(layout)),
    body('texts', [...verticalTextMarks(layout), ...verticalLabelMarks(layout)]),
    body('signs', verticalSignMarks(layout)),
    turned('bullets', bulletMarks(layout)),
    {
      key: 'heads',
      part: 'phase-heads',
      marks: [{ ...ground, width, height: headHeight }, ...verticalHeadMarks(layout)],
    },
    {
      key: 'phases',
      part: 'heads',
      marks: [
        { ...ground, width: headWidth, height },
        ...phaseBands,
        ...verticalPhaseMarks(layout),
        ...verticalDateMarks(layout),
      ],
    },
  ]
  for (const layer of layers) assertUniqueKeys(layer)
  return deepFreeze({ width, height, headWidth, headHeight, title, layers })
}
