import { localize } from '@routebord/analysis'
import type { SwimlaneLayout } from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import type { Mark } from '../scene/mark.ts'
import { lineMarks } from '../scene/thread-marks.ts'
import { roleTones } from '../theme/tokens.ts'
import { type LegendGroup, present } from './legend-group.ts'
import type { Words } from './words.ts'

/** Lists how sure the map is of what it shows, and how feelings are drawn. */
export function certainty(journey: Journey, layout: SwimlaneLayout, words: Words): LegendGroup {
  const { notObserved, assumed, assumedFeeling, influenceRing, feelingLine, bridge } =
    words.legendEntries
  const tones = roleTones(journey.roles[0]?.tone ?? 1)
  const { min, max, labels } = journey.emotionScale
  const label = (value: number): string => {
    const text = labels[String(value)]
    return text === undefined ? String(value) : localize(text, layout.locale)
  }
  const box = (d: string): readonly Mark[] => [
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
    { kind: 'path', key: 'hatch', d, stroke: 'hatch', strokeWidth: 1.75 },
  ]
  const curve: Mark = {
    kind: 'path',
    key: 'line',
    d: 'M2 22C10 22 12 10 22 10S36 18 46 8',
    stroke: tones.hue,
    strokeWidth: 1.75,
  }
  const ring: Mark = {
    kind: 'path',
    key: 'ring',
    d: 'M15 3A12 12 0 1 1 3 15',
    stroke: tones.hue,
    strokeWidth: 2.5,
  }
  const disc: Mark = { kind: 'circle', key: 'disc', x: 15, y: 15, radius: 8, fill: tones.hue }
  const hollow: Mark = {
    kind: 'circle',
    key: 'dot',
    x: 15,
    y: 15,
    radius: 3.25,
    fill: 'card',
    stroke: tones.hue,
    strokeWidth: 1.75,
  }
  const deck: Mark = {
    kind: 'path',
    key: 'deck',
    d: 'M15 3L20 7V23L15 27M33 3L28 7V23L33 27',
    stroke: 'ink',
    strokeWidth: 1.75,
    cap: 'round',
  }
  const under = [
    ...lineMarks('before', 'M2 15H19', tones, true),
    ...lineMarks('behind', 'M29 15H46', tones, true),
    deck,
  ]
  const feelings = layout.feelings.flatMap((item) =>
    item.stretches.flatMap((stretch) => stretch.feelings),
  )
  const entries = present([
    [
      journey.steps.some((step) => step.observed === 'no'),
      { label: notObserved, width: 48, marks: lineMarks('line', 'M2 15H46', tones, false) },
    ],
    [
      journey.steps.some((step) => step.assumed),
      {
        label: assumed,
        width: 48,
        marks: box('M3 15L11 7M5 21L19 7M11 23L27 7M19 23L35 7M27 23L43 7M35 23L45 13'),
      },
    ],
    [
      feelings.length > 0,
      { label: feelingLine(label(min), label(max)), width: 48, marks: [curve] },
    ],
    [feelings.some((item) => item.assumed), { label: assumedFeeling, width: 30, marks: [hollow] }],
    [
      journey.roles.some((role) => role.influence !== undefined),
      { label: influenceRing, width: 30, marks: [ring, disc] },
    ],
    [
      layout.cards.some((card) => card.bridges.some((item) => item.threads > 0)),
      { label: bridge, width: 48, marks: under },
    ],
  ])
  return { title: words.legendGroups.certainty, entries }
}
