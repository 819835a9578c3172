import { localize } from '@routebord/analysis'
import type { SwimlaneLayout } from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import type { InterfaceWords } from '../language.ts'
import type { Mark } from '../scene/mark.ts'
import { breakStation, stationMark } from '../scene/station-marks.ts'
import { strokeMark } from '../scene/stroke-mark.ts'
import { lineMarks } from '../scene/thread-marks.ts'
import { type RoleTones, roleTones } from '../theme/tokens.ts'
import { type LegendGroup, present } from './legend-group.ts'

const ASSUMED: readonly Mark[] = [
  {
    kind: 'rect',
    key: 'box',
    x: 1,
    y: 5,
    width: 46,
    height: 20,
    radius: 4,
    fill: 'card',
    stroke: 'card-line',
    strokeWidth: 1,
    dash: '4 3',
  },
  {
    kind: 'path',
    key: 'hatch',
    d: 'M3 15L11 7M5 21L19 7M11 23L27 7M19 23L35 7M27 23L43 7M35 23L45 13',
    stroke: 'hatch',
    strokeWidth: 1.75,
  },
]

/** A braid has no cards to hatch. */
const BROKEN = /* @__PURE__ */ breakStation(
  /* @__PURE__ */ stationMark('station', { x: 24, rail: 15, threads: 1 }, 'activity'),
)

/** Lists how sure the map is of what it shows, and how feelings are drawn. */
export function certainty(
  journey: Journey,
  layout: SwimlaneLayout,
  words: InterfaceWords,
): LegendGroup {
  const { notObserved, assumed, assumedFeeling, feelingLine } = words.legendEntries
  const tones = roleTones(journey.roles[0]?.tone ?? 1)
  const unseen = lineMarks('line', 'M2 15H46', tones, false)
  const feeling = feelingLine(...scaleEnds(journey, layout.locale))
  const feelings = layout.feelings.flatMap((item) =>
    item.stretches.flatMap((stretch) => stretch.feelings),
  )
  const entries = present([
    [journey.steps.some((step) => step.observed === 'no'), notObserved, 48, ...unseen],
    [
      journey.steps.some((step) => step.assumed),
      assumed,
      48,
      ...(layout.names ? [BROKEN] : ASSUMED),
    ],
    [feelings.length > 0, feeling, 48, feelingCurve(tones)],
    [feelings.some((item) => item.assumed), assumedFeeling, 30, hollowDot(tones)],
  ])
  return { title: words.legendGroups.certainty, entries }
}

/** Names the ends of the scale of feelings: by their labels where they have any. */
function scaleEnds({ emotionScale }: Journey, locale: string): [string, string] {
  const nameOf = (value: number): string => {
    const text = emotionScale.labels[String(value)]
    return text === undefined ? String(value).replace('-', '−') : localize(text, locale)
  }
  return [nameOf(emotionScale.min), nameOf(emotionScale.max)]
}

function feelingCurve({ hue }: RoleTones): Mark {
  const d = 'M2 22C10 22 12 10 22 10S36 18 46 8'
  return strokeMark('line', d, hue, 1.75)
}

function hollowDot({ hue }: RoleTones): Mark {
  const paint = { fill: 'card', stroke: hue, strokeWidth: 1.75 } as const
  return { kind: 'circle', key: 'dot', x: 15, y: 15, radius: 3.25, ...paint }
}
