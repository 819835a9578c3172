import { localize } from '@routebord/analysis'
import type { SwimlaneLayout } from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import type { InterfaceWords } from '../language.ts'
import type { Mark } from '../scene/mark.ts'
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

const DECK = 'M15 3L20 7V23L15 27M33 3L28 7V23L33 27'

/** Lists how sure the map is of what it shows, and how feelings are drawn. */
export function certainty(
  journey: Journey,
  layout: SwimlaneLayout,
  words: InterfaceWords,
): LegendGroup {
  const { notObserved, assumed, assumedFeeling, influenceRing, feelingLine, bridge } =
    words.legendEntries
  const tones = roleTones(journey.roles[0]?.tone ?? 1)
  const unseen = lineMarks('line', 'M2 15H46', tones, false)
  const feeling = feelingLine(...scaleEnds(journey, layout.locale))
  const feelings = layout.feelings.flatMap((item) =>
    item.stretches.flatMap((stretch) => stretch.feelings),
  )
  const hasBridge = layout.cards.some((card) => card.bridges.some((item) => item.threads > 0))
  // A braid draws neither heads nor cards.
  const hasHeads = !layout.names
  const hasInfluence = hasHeads && journey.roles.some((role) => role.influence !== undefined)
  const entries = present([
    [journey.steps.some((step) => step.observed === 'no'), notObserved, 48, ...unseen],
    [hasHeads && journey.steps.some((step) => step.assumed), assumed, 48, ...ASSUMED],
    [feelings.length > 0, feeling, 48, feelingCurve(tones)],
    [feelings.some((item) => item.assumed), assumedFeeling, 30, hollowDot(tones)],
    [hasInfluence, influenceRing, 30, ...ringedDisc(tones)],
    [hasBridge, bridge, 48, ...underDeck(tones)],
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

function ringedDisc({ hue }: RoleTones): readonly Mark[] {
  return [
    strokeMark('ring', 'M15 3A12 12 0 1 1 3 15', hue, 2.5),
    { kind: 'circle', key: 'disc', x: 15, y: 15, radius: 8, fill: hue },
  ]
}

function underDeck(tones: RoleTones): readonly Mark[] {
  return [
    ...lineMarks('before', 'M2 15H19', tones, true),
    ...lineMarks('behind', 'M29 15H46', tones, true),
    strokeMark('deck', DECK, 'ink', 1.75, { cap: 'round' }),
  ]
}
